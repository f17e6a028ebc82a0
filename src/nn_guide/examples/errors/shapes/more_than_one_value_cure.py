import torch
from torch import nn
from torch.utils.data import DataLoader

bn = nn.BatchNorm1d(3)
loader = DataLoader(torch.randn(9, 3), batch_size=4, drop_last=True)
print([tuple(bn(x).shape) for x in loader])
#> [(4, 3), (4, 3)]
print(bn.eval()(torch.zeros(1, 3)).shape)
#> torch.Size([1, 3])
