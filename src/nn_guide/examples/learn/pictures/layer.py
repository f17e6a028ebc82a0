import torch
from torch import nn

layer = nn.Conv2d(1, 16, 5, padding=2)
print(layer.weight.shape, layer.bias.shape)
#> torch.Size([16, 1, 5, 5]) torch.Size([16])
print(layer(torch.zeros(50, 1, 14, 14)).shape)
#> torch.Size([50, 16, 14, 14])

linear = nn.Linear(14 * 14, 16 * 14 * 14)
for module in (layer, linear):
    print(sum(p.numel() for p in module.parameters()))
    #> 416
    #> 617792
