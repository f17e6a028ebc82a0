import torch
import torch.nn.functional as F
from torch import nn

x = torch.zeros(1, 3, 4)
for layer in (
    nn.AlphaDropout(inplace=True),
    nn.FeatureAlphaDropout(inplace=True),
):
    print(layer, layer(x) is x, x.count_nonzero().item())
    #> AlphaDropout(p=0.5, inplace=True) False 0
    #> FeatureAlphaDropout(p=0.5, inplace=True) False 0

y = F.alpha_dropout(x, training=True, inplace=True)
print(y is x, x.count_nonzero().item())
#> True 12
