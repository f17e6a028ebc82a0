import warnings

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

layer, x = nn.Linear(2, 1), torch.ones(1, 2)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    y = checkpoint(layer, x)
for warning in caught:
    print(warning.message)
    #> torch.utils.checkpoint: the use_reentrant parameter should be passed explicitly. Starting in PyTorch 2.9, calling checkpoint without use_reentrant will raise an exception. use_reentrant=False is recommended, but if you need to preserve the current default behavior, you can pass use_reentrant=True. Refer to docs for more details on the differences between the two variants.
    #> None of the inputs have requires_grad=True. Gradients will be None
print(y.requires_grad)  # (1)!
#> False
