import torch
from torch import nn

target = torch.tensor([1.0, 0.0, 1.0])
first = torch.tensor([2.0, -1.0, 0.5])
second = torch.tensor([1.0, -3.0, -1.0])
p = (first.sigmoid() + second.sigmoid()) / 2  # (1)!
print(p)
#> tensor([0.8059, 0.1582, 0.4457])
print(nn.BCELoss()(p, target))
#> tensor(0.3987)
print(nn.BCEWithLogitsLoss()(p.logit(), target))  # (2)!
#> tensor(0.3987)
