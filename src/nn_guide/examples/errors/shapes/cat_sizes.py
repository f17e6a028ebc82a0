import torch

large, small = torch.zeros(1, 8, 15, 15), torch.zeros(1, 8, 14, 14)
try:
    torch.cat([large, small], dim=1)
except RuntimeError as error:
    print(error)
    #> Sizes of tensors must match except in dimension 1. Expected size 15 but got size 14 for tensor number 1 in the list.
