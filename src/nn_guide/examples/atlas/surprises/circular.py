# device: cpu
import torch
from torch import nn

torch.use_deterministic_algorithms(True)  # (1)!
x = torch.arange(6.0).view(2, 3)
print(nn.CircularPad1d((2, -1))(x))  # (2)!
#> tensor([[0., 1., 0., 1.],
#>         [3., 4., 3., 4.]])
print(nn.CircularPad1d((3, -1))(x))
#> tensor([[nan, 0., 1., 0., 1.],
#>         [nan, 3., 4., 3., 4.]])
