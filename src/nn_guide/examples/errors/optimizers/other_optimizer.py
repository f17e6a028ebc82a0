import torch
from torch import nn
from torch.optim import lr_scheduler as schedulers

model = nn.Linear(2, 1)
a = torch.optim.SGD(model.parameters(), lr=1.0)
b = torch.optim.SGD(model.parameters(), lr=1.0)
parts = [schedulers.LinearLR(a), schedulers.CosineAnnealingLR(b, 6)]
try:
    schedulers.SequentialLR(a, parts, milestones=[4])
except ValueError as error:
    print(error)
    #> SequentialLR expects all schedulers to belong to the same optimizer, but got scheduler CosineAnnealingLR at index 1 has SGD (
    #> Parameter Group 0
    #>     dampening: 0
    #>     differentiable: False
    #>     foreach: None
    #>     fused: None
    #>     initial_lr: 1.0
    #>     lr: 1.0
    #>     maximize: False
    #>     momentum: 0
    #>     nesterov: False
    #>     weight_decay: 0
    #> ), which is different from SGD.
