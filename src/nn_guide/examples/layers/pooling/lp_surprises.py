import torch
from torch import nn

x = torch.tensor([[1.0, -2, 2, -1, 3]])
print(nn.LPPool1d(norm_type=3, kernel_size=2)(x))
#> tensor([[   nan, 1.9129]])
print(nn.LPPool1d(norm_type=3, kernel_size=2)(x.abs()))
#> tensor([[2.0801, 2.0801]])
pool = nn.LPPool1d(norm_type=1, kernel_size=2, ceil_mode=True)
print(pool(x))
#> tensor([[-1.,  1.,  6.]])
