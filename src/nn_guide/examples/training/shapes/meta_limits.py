import textwrap

import torch
from torch import nn

with torch.device("meta"):
    x = torch.ones(3, 10)
    layer = nn.Linear(5, 2)
cases = [
    lambda: x.sum().item(),
    lambda: x + 1 if x.sum() > 0 else x,
    lambda: x[x > 0],
    lambda: x.tolist(),
    lambda: layer(x),
]
for case in cases:
    try:
        case()
    except (RuntimeError, NotImplementedError) as error:
        print(textwrap.shorten(str(error), 84))
        #> Tensor.item() cannot be called on meta tensors
        #> Tensor.item() cannot be called on meta tensors
        #> The register_meta function for torch.nonzero() raises unimplemented by [...]
        #> Cannot copy out of meta tensor; no data!
        #> a and b must have same reduction dim, but got [3, 10] X [5, 2].
