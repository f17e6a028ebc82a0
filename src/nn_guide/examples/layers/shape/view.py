import textwrap

import torch

x = torch.arange(6).reshape(2, 3)
try:
    x.T.view(6)
except RuntimeError as error:
    print(textwrap.fill(str(error), 78))
    #> view size is not compatible with input tensor's size and stride (at least one
    #> dimension spans across two contiguous subspaces). Use .reshape(...) instead.
print(x.T.reshape(6).tolist(), x.view(3, 2).tolist())
#> [0, 3, 1, 4, 2, 5] [[0, 1], [2, 3], [4, 5]]
print(x.T.is_contiguous(), x.T.contiguous().view(6).tolist())
#> False [0, 3, 1, 4, 2, 5]
