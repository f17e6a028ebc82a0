import warnings

import torch
from torch import nn


def show(module, grad_input, grad_output):
    print(grad_input, grad_output)
    #> (None,) (tensor([[1.]]),)


layer = nn.Linear(2, 1)
layer.register_full_backward_hook(show)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    layer(torch.ones(1, 2)).sum().backward()
print(str(caught[0].message).partition(". ")[0])
#> Full backward hook is firing when gradients are computed with respect to module outputs since no inputs require gradients
