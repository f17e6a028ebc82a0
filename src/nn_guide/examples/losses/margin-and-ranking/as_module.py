import torch
from torch import nn

better = torch.tensor([3.0, 1.5, 1.0, 0.0])
worse = torch.tensor([1.0, 1.0, 1.0, 2.0])
y = torch.ones(4)

criterion = nn.MarginRankingLoss(margin=0.5)
print(criterion(better, worse, y))
#> tensor(0.7500)
