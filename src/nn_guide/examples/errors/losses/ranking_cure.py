import torch
from torch import nn

scores, y = torch.zeros(3, 1), torch.ones(3)
print(nn.MarginRankingLoss()(scores.squeeze(1), scores.squeeze(1), y))
#> tensor(0.)
