import torch
from torch import nn

p = torch.tensor([0.9, 0.1, 0.6, 0.3])
target = torch.tensor([1.0, 0.0, 1.0, 0.0])
print(nn.BCELoss()(p, target))
#> tensor(0.2696)
print(nn.BCELoss()(p.sigmoid(), target))
#> tensor(0.5943)
print(nn.BCEWithLogitsLoss()(p, target))
#> tensor(0.5943)

print(target.sigmoid())
#> tensor([0.7311, 0.5000, 0.7311, 0.5000])
each = nn.BCEWithLogitsLoss(reduction="none")
print(each(target, target))  # (1)!
#> tensor([0.3133, 0.6931, 0.3133, 0.6931])
print(p.sigmoid() > 0.5)  # (2)!
#> tensor([True, True, True, True])
