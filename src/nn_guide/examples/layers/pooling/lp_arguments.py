import math

import torch
from torch import nn

x = torch.tensor([[3.0, 4, 6, -8]])
for norm_type in (1, 2, math.inf):
    print(norm_type, nn.LPPool1d(norm_type, kernel_size=2)(x))
    #> 1 tensor([[ 7., -2.]])
    #> 2 tensor([[ 5., 10.]])
    #> inf tensor([[4., 8.]])
print(nn.LPPool1d(norm_type=2, kernel_size=2, stride=1)(x))
#> tensor([[ 5.0000,  7.2111, 10.0000]])
