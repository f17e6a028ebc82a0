import torch
from torch import nn

used, spare = nn.Linear(3, 2), nn.Linear(3, 2)
model = nn.ModuleDict({"used": used, "spare": spare})
used(torch.ones(4, 3)).sum().backward()
for name, parameter in model.named_parameters():
    if parameter.grad is None:
        print(name, "has no gradient")
        #> spare.weight has no gradient
        #> spare.bias has no gradient
    else:
        print(name, tuple(parameter.grad.shape))
        #> used.weight (2, 3)
        #> used.bias (2,)
