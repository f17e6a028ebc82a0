import warnings

import torch
from torch import nn


def show(module, grad_input, grad_output):
    print([tuple(grad.shape) for grad in grad_input])
    #> [(2,), (5, 3), (3, 2)]
    #> [(5, 4)]


x = torch.ones(5, 4, requires_grad=True)
for register in (
    "register_backward_hook",
    "register_full_backward_hook",
):
    block = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 2))
    getattr(block, register)(show)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        block(x).sum().backward()
    for warning in caught:
        print(
            warning.category.__name__,
            str(warning.message).partition(" is ")[0],
        )
        #> FutureWarning Using a non-full backward hook when the forward contains multiple autograd Nodes
