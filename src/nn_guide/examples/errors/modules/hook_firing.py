import warnings

import torch
from torch import nn

layer = nn.Linear(2, 1)
layer.register_full_backward_hook(lambda *arguments: None)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    layer(torch.ones(1, 2)).sum().backward()
print(caught[0].message)
#> Full backward hook is firing when gradients are computed with respect to module outputs since no inputs require gradients. See https://docs.pytorch.org/docs/main/generated/torch.nn.Module.html#torch.nn.Module.register_full_backward_hook for more details.
