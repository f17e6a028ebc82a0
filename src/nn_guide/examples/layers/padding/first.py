import torch
from torch import nn

x = torch.tensor([[1, 2], [3, 4]])
print(nn.ZeroPad2d(padding=1)(x))  # !
#> tensor([[0, 0, 0, 0],
#>         [0, 1, 2, 0],
#>         [0, 3, 4, 0],
#>         [0, 0, 0, 0]])
print(nn.ZeroPad2d(padding=(2, 0, 0, 1))(x))
#> tensor([[0, 0, 1, 2],
#>         [0, 0, 3, 4],
#>         [0, 0, 0, 0]])
