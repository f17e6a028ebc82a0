import torch
from torch import nn

x = nn.SELU()(torch.randn(1_000_000))
for layer in (nn.Identity(), nn.Dropout(p=0.2), nn.AlphaDropout(p=0.2)):
    y = layer(x)
    mean = round(y.mean().item(), 2)
    name = type(layer).__name__
    print(f"{name:12} mean {abs(mean):.2f} variance {y.var():.2f}")
    #> Identity     mean 0.00 variance 1.00
    #> Dropout      mean 0.00 variance 1.25
    #> AlphaDropout mean 0.00 variance 1.00

zeros = torch.zeros(1, 3, 4)
print(nn.AlphaDropout(p=0.2)(zeros))  # (1)!
#> tensor([[[ 0.3090,  0.3090,  0.3090,  0.3090],
#>          [ 0.3090,  0.3090,  0.3090, -1.2362],
#>          [ 0.3090, -1.2362,  0.3090,  0.3090]]])
print(nn.FeatureAlphaDropout(p=0.2)(zeros))  # (2)!
#> tensor([[[ 0.3090,  0.3090,  0.3090,  0.3090],
#>          [ 0.3090,  0.3090,  0.3090,  0.3090],
#>          [-1.2362, -1.2362, -1.2362, -1.2362]]])
