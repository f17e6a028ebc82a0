import torch
from torch import nn


def show(module, grad_input, grad_output):
    print([tuple(grad.shape) for grad in grad_input])
    #> [(5, 4)]


x = torch.ones(5, 4, requires_grad=True)
block = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 2))
block.register_full_backward_hook(show)
block(x).sum().backward()
