import torch
from torch import nn


def double(module, args, output):
    output = 2 * output


layer = nn.Identity()
layer.register_forward_hook(double)
print(layer(torch.ones(3)))
#> tensor([1., 1., 1.])
