import torch

try:
    torch.stack([torch.zeros(3), torch.zeros(4)])
except RuntimeError as error:
    print(error)
    #> stack expects each tensor to be equal size, but got [3] at entry 0 and [4] at entry 1
