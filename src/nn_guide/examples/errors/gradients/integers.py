import torch
from torch import nn

for create in (
    lambda: nn.Parameter(torch.tensor([1, 2])),
    lambda: torch.tensor([1, 2]).requires_grad_(),
):
    try:
        create()
    except RuntimeError as error:
        print(error)
        #> Only Tensors of floating point and complex dtype can require gradients
        #> only Tensors of floating point dtype can require gradients
