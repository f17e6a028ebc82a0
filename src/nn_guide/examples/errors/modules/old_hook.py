import warnings

import torch
from torch import nn

x = torch.ones(5, 4, requires_grad=True)
block = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 2))
block.register_backward_hook(lambda *arguments: None)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    block(x).sum().backward()
print(caught[0].message)
#> Using a non-full backward hook when the forward contains multiple autograd Nodes is deprecated and will be removed in future versions. This hook will be missing some grad_input. Please use register_full_backward_hook to get the documented behavior.
