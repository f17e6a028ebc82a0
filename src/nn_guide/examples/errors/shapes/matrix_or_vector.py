import torch

a, b = torch.ones(2, 3), torch.ones(2, 3)
try:
    torch.dot(a, b)
except RuntimeError as error:
    print(error)
    #> 1D tensors expected, but got 2D and 2D tensors
