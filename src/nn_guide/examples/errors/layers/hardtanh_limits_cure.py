import torch
from torch import nn

print(nn.Hardtanh(min_val=-1.0, max_val=1.0)(torch.tensor([-4.0, 4.0])))
#> tensor([-1.,  1.])
