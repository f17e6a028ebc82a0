import torch
from torch import nn

try:
    nn.Parameter(torch.tensor([1, 2]))
except RuntimeError as error:
    print(error)
    #> Only Tensors of floating point and complex dtype can require gradients
try:
    torch.tensor([1, 2]).requires_grad_()
except RuntimeError as error:
    print(error)
    #> only Tensors of floating point dtype can require gradients
