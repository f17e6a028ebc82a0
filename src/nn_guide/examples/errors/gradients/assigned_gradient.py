import torch
from torch import nn

linear = nn.Linear(3, 2)
try:
    linear.weight.grad = torch.ones(2)
except RuntimeError as error:
    print(error)
    #> attempting to assign a gradient of size '[2]' to a tensor of size '[2, 3]'. Please ensure that the gradient and the tensor are the same size
