import torch
from torch import nn

torch.manual_seed(0)
drop = nn.Dropout(0.5)
print(drop(torch.ones(8)))
#> tensor([0., 0., 2., 0., 0., 0., 2., 2.])
print(drop(torch.ones(8)))
#> tensor([0., 2., 2., 2., 2., 0., 2., 2.])
