import torch
from torch import nn
from torch.optim import lr_scheduler as schedulers

optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=1.0)
parts = [
    schedulers.LinearLR(optimizer, total_iters=4),
    schedulers.ReduceLROnPlateau(optimizer),
]
try:
    schedulers.SequentialLR(optimizer, parts, milestones=[4])
except ValueError as error:
    print(error)
    #> SequentialLR does not support `ReduceLROnPlateau` scheduler as it requires additional kwargs to be specified when calling `step`, but got one at index 1 in the given schedulers sequence.
