import torch
from torch import nn

model = nn.ModuleDict({"used": nn.Linear(3, 2), "spare": nn.Linear(3, 2)})
model["used"](torch.ones(4, 3)).sum().backward()
for name, parameter in model.named_parameters():
    if parameter.grad is None:
        print(name, "has no gradient")
        #> spare.weight has no gradient
        #> spare.bias has no gradient
    else:
        print(name, tuple(parameter.grad.shape))
        #> used.weight (2, 3)
        #> used.bias (2,)
