import torch
from torch import nn

print(torch.tensor([88.0, 89.0]).exp())
#> tensor([1.6516e+38,        inf])

weight = torch.tensor(10.0, requires_grad=True)
x = torch.tensor([-8.0, -10.0])
for loss in (nn.SoftMarginLoss, nn.BCEWithLogitsLoss):
    losses = loss(reduction="none")(weight * x, torch.ones(2))
    (slope,) = torch.autograd.grad(losses.sum(), weight)
    print(losses.tolist(), slope.item())
    #> [80.0, inf] nan
    #> [80.0, 100.0] 18.0
