import torch
from torch import nn
from torch.optim import lr_scheduler as schedulers

optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=1.0)
parts = [
    schedulers.LinearLR(optimizer, total_iters=4),
    schedulers.CosineAnnealingLR(optimizer, T_max=6),
]
try:
    schedulers.SequentialLR(optimizer, parts, milestones=[4, 10])
except ValueError as error:
    print(error)
    #> Sequential Schedulers expects number of schedulers provided to be one more than the number of milestone points, but got number of schedulers 2 and the number of milestones to be equal to 2
