import torch

try:
    torch.broadcast_shapes((3, 4), (3,))
except RuntimeError as error:
    print(error)
    #> Attempting to broadcast a dimension of length 3 at -1! Mismatching argument at index 1 had (3,); but expected shape should be broadcastable to [3, 4]
