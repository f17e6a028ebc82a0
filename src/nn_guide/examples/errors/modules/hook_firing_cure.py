import torch
from torch import nn


def show(module, grad_input, grad_output):
    print(grad_input[0].shape, grad_output[0].shape)
    #> torch.Size([1, 2]) torch.Size([1, 1])


layer = nn.Linear(2, 1)
layer.register_full_backward_hook(show)
x = torch.ones(1, 2, requires_grad=True)
layer(x).sum().backward()
