import torch
from torch import nn

scores = torch.zeros(2, 4)
target = torch.tensor([0, 3])
weight = torch.tensor([1.0, 1.0, 1.0, 5.0])
each = nn.MultiMarginLoss(weight=weight, reduction="none")
losses = each(scores, target)
print(losses.tolist())
#> [0.75, 3.75]
print(nn.MultiMarginLoss(weight=weight)(scores, target).item())
#> 2.25
print((losses.sum() / weight[target].sum()).item())
#> 0.75
