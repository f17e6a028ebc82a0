import torch
from torch import nn

x = torch.randn(3, 10)
print(nn.Identity(54, unused=0.1)(x) is x)  # (1)!
#> True

model = nn.Sequential(nn.Linear(10, 5), nn.ReLU(), nn.Linear(5, 2))
model[2] = nn.Identity()
print(model(x).shape, list(model.state_dict()))
#> torch.Size([3, 5]) ['0.weight', '0.bias']


def block(width, normalize):
    norm = nn.LayerNorm(width) if normalize else nn.Identity()
    return nn.Sequential(nn.Linear(width, width), norm, nn.ReLU())


print(block(4, normalize=False))
#> Sequential(
#>   (0): Linear(in_features=4, out_features=4, bias=True)
#>   (1): Identity()
#>   (2): ReLU()
#> )
