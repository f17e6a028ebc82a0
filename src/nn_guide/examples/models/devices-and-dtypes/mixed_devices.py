import torch
from torch import nn

linear = nn.Linear(4, 2, device="meta")
try:
    linear(torch.ones(3, 4, device="cpu"))
except RuntimeError as error:
    print(error)
    #> Tensor on device meta is not on the expected device cpu!
