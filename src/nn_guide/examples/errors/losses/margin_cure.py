import torch
from torch import nn

scores = torch.zeros(2, 3)
print(nn.MultiMarginLoss(p=2)(scores, torch.tensor([0, 2])))
#> tensor(0.6667)
target = torch.tensor([[0, -1, -1], [1, 2, -1]])  # (1)!
print(nn.MultiLabelMarginLoss()(scores, target))
#> tensor(0.6667)
