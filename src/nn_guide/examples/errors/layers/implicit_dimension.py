import warnings

import torch
from torch import nn

logits = torch.zeros(4, 2, 3)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    p = nn.Softmax()(logits)
print(caught[0].message)
#> Implicit dimension choice for softmax has been deprecated. Change the call to include dim=X as an argument.
print(p[0, 0].sum().item(), p[:, 0, 0].sum().item())
#> 0.75 1.0
