import torch
from torch import nn

relu = nn.ReLU()
relu.register_forward_pre_hook(lambda module, args: args[0] + 1)
relu.register_forward_hook(lambda module, args, output: 10 * output)
print(relu(torch.tensor([-3.0, 0.0, 3.0])))
#> tensor([ 0., 10., 40.])
