import torch
from torch import nn

x = torch.tensor([[1.0, 2.0, 3.0, 4.0], [100.0, 200.0, 300.0, 400.0]])
print(nn.LayerNorm(4, elementwise_affine=False)(x))  # !
#> tensor([[-1.3416, -0.4472,  0.4472,  1.3416],
#>         [-1.3416, -0.4472,  0.4472,  1.3416]])
print(nn.RMSNorm(4, elementwise_affine=False)(x))
#> tensor([[0.3651, 0.7303, 1.0954, 1.4606],
#>         [0.3651, 0.7303, 1.0954, 1.4606]])
