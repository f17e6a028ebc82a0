import torch
from torch import nn

logits = torch.tensor([10.0, -10.0])
mask = torch.tensor([255.0, 0.0])
print(nn.BCEWithLogitsLoss()(logits, mask))
#> tensor(-1270.)
print(nn.BCEWithLogitsLoss()(logits, mask / 255))
#> tensor(4.5588e-05)
signs = torch.tensor([1.0, -1.0])
print(nn.BCEWithLogitsLoss()(logits, signs))
#> tensor(-5.0000)
print(nn.BCEWithLogitsLoss()(logits, (signs + 1) / 2))
#> tensor(4.5588e-05)
