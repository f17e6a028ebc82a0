import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
for choices in ({"foreach": True}, {"differentiable": True}):
    try:
        torch.optim.SGD([weight], fused=True, **choices)
    except RuntimeError as error:
        print(error)
        #> `fused` and `foreach` cannot be `True` together.
        #> `fused` does not support `differentiable`
