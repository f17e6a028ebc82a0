import torch
from torch import nn

bn = nn.BatchNorm2d(3)
print(bn(torch.randn(1, 3, 8, 8)).shape)
#> torch.Size([1, 3, 8, 8])
try:
    bn(torch.randn(1, 3, 1, 1))
except ValueError as error:
    print(error)
    #> Expected more than 1 value per channel when training, got input size torch.Size([1, 3, 1, 1])
print(bn.eval()(torch.randn(1, 3, 1, 1)).shape)
#> torch.Size([1, 3, 1, 1])
