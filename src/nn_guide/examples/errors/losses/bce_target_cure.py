import torch
from torch import nn

logits = torch.tensor([1.0, -1.0, 2.0])
mask = torch.tensor([255, 0, 255])
print(nn.BCEWithLogitsLoss()(logits, (mask > 0).float()))
#> tensor(0.2512)
signs = torch.tensor([1.0, -1.0, 1.0])
print(nn.BCEWithLogitsLoss()(logits, (signs + 1) / 2))
#> tensor(0.2512)
