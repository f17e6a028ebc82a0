import torch
from torch import nn

x = torch.tensor([[1.0, 3.0], [10.0, 30.0], [-5.0, 5.0]])
print(nn.LayerNorm(2, elementwise_affine=False)(x).round(decimals=2))
#> tensor([[-1.,  1.],
#>         [-1.,  1.],
#>         [-1.,  1.]])
