import textwrap

import torch
from torch import nn

dropout = nn.Dropout(0.5, inplace=True)
x = torch.ones(6)
print(dropout(x) is x, x)
#> True tensor([0., 0., 2., 0., 0., 0.])

weight = torch.ones(6, requires_grad=True)
for make in (lambda: weight, weight.tanh):
    try:
        dropout(make()).sum().backward()
    except RuntimeError as error:
        print(textwrap.fill(str(error).partition(": ")[0], 76))
        #> a leaf Variable that requires grad is being used in an in-place operation.
        #> one of the variables needed for gradient computation has been modified by an
        #> inplace operation
