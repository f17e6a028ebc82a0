import torch

x = torch.zeros(4, 3, 8, 8).permute(0, 2, 3, 1)
try:
    x.view(4, -1)
except RuntimeError as error:
    print(error)
    #> view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
