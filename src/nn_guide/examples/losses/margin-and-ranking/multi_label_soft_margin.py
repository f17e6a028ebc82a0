import torch
import torch.nn.functional as F
from torch import nn

logits = torch.tensor([[2.0, -1.0, 0.5], [0.0, 3.0, -2.0]])
target = torch.tensor([[1.0, 0.0, 1.0], [0.0, 1.0, 0.0]])

losses = nn.MultiLabelSoftMarginLoss(reduction="none")(logits, target)
print(losses)
#> tensor([0.3048, 0.2896])
bce = nn.BCEWithLogitsLoss(reduction="none")(logits, target)
print(torch.allclose(losses, bce.mean(dim=-1)))
#> True
loss = F.multilabel_soft_margin_loss(logits, target)
expected = F.binary_cross_entropy_with_logits(logits, target)
print(torch.allclose(loss, expected))
#> True

weight = torch.tensor([0.0, 1.0, 3.0])
weighted = nn.MultiLabelSoftMarginLoss(weight=weight)(logits, target)
expected = nn.BCEWithLogitsLoss(weight=weight)(logits, target)
print(torch.allclose(weighted, expected))
#> True
print(torch.allclose(weighted, (weight * bce).mean()))
#> True
