import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 0.5])
target = torch.tensor([1.0, 0.0, 0.0])
pos_weight = torch.tensor(3.0)

criterion = nn.BCEWithLogitsLoss(pos_weight=pos_weight)
print(criterion(logits, target))
#> tensor(0.5560)
