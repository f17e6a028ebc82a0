import torch
from torch import nn

same = torch.zeros(3)
y = torch.ones(3)
print(nn.MarginRankingLoss()(same, same, y))
#> tensor(0.)
print(nn.MarginRankingLoss(margin=1.0)(same, same, y))
#> tensor(1.)
