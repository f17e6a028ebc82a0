import torch
from torch import nn

x = torch.tensor([[[-1.0, 1.0]]])
for norm in [
    nn.LayerNorm(2),
    nn.LayerNorm(2, eps=1e-12),
    nn.GroupNorm(1, 1, eps=1e-12),
    nn.InstanceNorm1d(1, eps=1e-12),
]:
    largest = [norm(size * x).max().item() for size in (1, 0.01, 0.001)]
    print(norm.eps, [round(y, 3) for y in largest])
    #> 1e-05 [1.0, 0.953, 0.302]
    #> 1e-12 [1.0, 1.0, 1.0]
    #> 1e-12 [1.0, 1.0, 1.0]
    #> 1e-12 [1.0, 1.0, 1.0]
