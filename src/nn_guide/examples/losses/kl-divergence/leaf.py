import textwrap
import warnings

import torch
from torch import nn

target = torch.tensor([[0.5, 0.3, 0.2]])
x = torch.tensor([[0.2, 0.5, 0.3]], requires_grad=True).log()
nn.KLDivLoss(reduction="batchmean")(x, target).backward()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(x.is_leaf, x.grad)
    #> False None
print(textwrap.shorten(str(caught[0].message), width=80))
#> The .grad attribute of a Tensor that is not a leaf Tensor is being [...]
try:
    torch.optim.SGD([x])
except ValueError as error:
    print(error)
    #> can't optimize a non-leaf Tensor

logits = torch.zeros(1, 3, requires_grad=True)
nn.KLDivLoss(reduction="batchmean")(
    logits.log_softmax(dim=1), target
).backward()
print(logits.is_leaf, logits.grad)
#> True tensor([[-0.1667,  0.0333,  0.1333]])
