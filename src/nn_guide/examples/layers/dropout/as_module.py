import torch
from torch import nn

x = torch.arange(1.0, 9.0)
torch.manual_seed(0)

dropout = nn.Dropout(p=0.5)
print(dropout(x))
#> tensor([ 0.,  0.,  6.,  0.,  0.,  0., 14., 16.])
