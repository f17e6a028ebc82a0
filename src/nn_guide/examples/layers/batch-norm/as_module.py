import torch
from torch import nn

x = torch.tensor([[1.0, 10.0], [3.0, 30.0]])

bn = nn.BatchNorm1d(2)
print(bn(x).detach())
#> tensor([[-1.0000, -1.0000],
#>         [ 1.0000,  1.0000]])
print(bn.running_mean, bn.running_var)
#> tensor([0.2000, 2.0000]) tensor([ 1.1000, 20.9000])
