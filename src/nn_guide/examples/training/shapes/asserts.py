import textwrap

import torch

x = torch.zeros(32, 3, 28, 28)
N, C, H, W = x.shape
assert C == 3, f"expected (N, 3, H, W), got {tuple(x.shape)}"

try:
    N, C, H, W = x[0].shape
except ValueError as error:
    print(error)
    #> not enough values to unpack (expected 4, got 3)

print(torch.broadcast_shapes((3, 1), (4,)))
#> torch.Size([3, 4])
try:
    torch.broadcast_shapes((3, 4), (3,))
except RuntimeError as error:
    print(textwrap.fill(str(error), 80))
    #> Attempting to broadcast a dimension of length 3 at -1! Mismatching argument at
    #> index 1 had (3,); but expected shape should be broadcastable to [3, 4]
