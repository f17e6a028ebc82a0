import torch
from torch import nn

hidden = nn.Linear(2, 3)(torch.ones(4, 2))
try:
    hidden.requires_grad = False
except RuntimeError as error:
    print(error)
    #> you can only change requires_grad flags of leaf variables. If you want to use a computed variable in a subgraph that doesn't require differentiation use var_no_grad = var.detach().
