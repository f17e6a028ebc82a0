import torch
from torch import nn


def weight():
    torch.manual_seed(0)
    return nn.Linear(2, 1).weight


print(torch.equal(weight(), weight()))
#> True
