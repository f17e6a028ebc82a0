import torch
from torch import nn


def double(module, grad_input, grad_output):
    return (grad_input[0] * 2,)


def look(module, grad_input, grad_output):
    print(grad_input[0].shape)
    #> torch.Size([3, 2])


x = torch.ones(3, 2, requires_grad=True)
layer = nn.Linear(2, 1)
layer.register_full_backward_hook(double)
layer.register_full_backward_hook(look)
layer(x).sum().backward()
print(torch.equal(x.grad[0], 2 * layer.weight[0]))
#> True
