import torch
from torch import nn

x = torch.randn(2, 3, 1, 1)
for norm in (nn.InstanceNorm2d(3), nn.InstanceNorm2d(3).eval()):
    try:
        norm(x)
    except ValueError as error:
        print(error)
        #> Expected more than 1 spatial element when training, got input size torch.Size([2, 3, 1, 1])
        #> Expected more than 1 spatial element when training, got input size torch.Size([2, 3, 1, 1])

print(nn.LayerNorm(1)(torch.tensor([[7.0], [9.0]])).tolist())
#> [[0.0], [0.0]]
zeros = torch.zeros(2, 3, 1, 1)
print(torch.allclose(nn.GroupNorm(3, 3)(x), zeros, atol=1e-3))
#> True
