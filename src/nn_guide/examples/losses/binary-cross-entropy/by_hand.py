import torch
from torch import nn

from nn_guide.scratch.losses.bce_loss import BCELoss
from nn_guide.scratch.losses.bce_with_logits_loss import (
    BCEWithLogitsLoss,
)

logits, target = 5 * torch.randn(4, 3), torch.rand(4, 3)
weight = torch.tensor([[1.0], [2.0], [0.5], [3.0]])
pos_weight = torch.tensor([1.0, 5.0, 0.2])

p = logits.sigmoid()
expected = nn.BCELoss(weight=weight)(p, target)
print(torch.allclose(BCELoss(weight=weight)(p, target), expected))
#> True

options = {"weight": weight, "pos_weight": pos_weight}
expected = nn.BCEWithLogitsLoss(**options)(logits, target)
scratch = BCEWithLogitsLoss(**options)
print(torch.allclose(scratch(logits, target), expected))
#> True
