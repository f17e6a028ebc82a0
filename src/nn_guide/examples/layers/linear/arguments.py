import torch
from torch import nn

x = torch.zeros(1, 10)
with_bias, without = nn.Linear(10, 5), nn.Linear(10, 5, bias=False)
print(without.bias, without(x).count_nonzero().item())
#> None 0
print(with_bias(x).count_nonzero().item())
#> 5
for layer in (with_bias, without):
    print(sum(p.numel() for p in layer.parameters()), layer)
    #> 55 Linear(in_features=10, out_features=5, bias=True)
    #> 50 Linear(in_features=10, out_features=5, bias=False)

layer = nn.Linear(10, 5, device="meta", dtype=torch.float64)
print(layer.weight.device, layer.weight.dtype)
#> meta torch.float64
