import torch
from torch import nn

logits = torch.tensor([0.9, 0.1, 0.6])
target = torch.tensor([1.0, 0.0, 1.0])
print(nn.BCELoss()(logits, target))
#> tensor(0.2405)
print(nn.BCEWithLogitsLoss()(logits, target))
#> tensor(0.5077)
print(logits.sigmoid())
#> tensor([0.7109, 0.5250, 0.6457])
