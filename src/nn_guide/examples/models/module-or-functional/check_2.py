import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return F.dropout(x, self.training)


x = torch.ones(4)
print(Net()(x))
#> tensor([0., 0., 0., 0.])
print(Net().eval()(x))
#> tensor([1., 1., 1., 1.])
