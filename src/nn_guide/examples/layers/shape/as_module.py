import torch
from torch import nn

x = torch.arange(8).reshape(1, 4, 1, 2)

shuffle = nn.PixelShuffle(2)
print(shuffle(x))
#> tensor([[[[0, 2, 1, 3],
#>           [4, 6, 5, 7]]]])
