import torch
from torch import nn

model = nn.Linear(4, 3)
parameters = model.parameters()
optimizer = torch.optim.SGD(parameters, lr=0.1)
print(sum(p.numel() for p in parameters))
#> 0
print(sum(p.numel() for p in model.parameters()))
#> 15

try:
    model.parameter()
except AttributeError as error:
    print(error)
    #> 'Linear' object has no attribute 'parameter'
