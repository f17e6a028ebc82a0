import torch

x = torch.zeros(4, 8, 6, 6)
try:
    x.view(-1, 256)
except RuntimeError as error:
    print(error)
    #> shape '[-1, 256]' is invalid for input of size 1152
