import torch
import torch.nn.functional as F
from torch import nn

logits = torch.randn(6, 3)
target = torch.tensor([0, 1, 2, 2, 1, 2])
weight = torch.tensor([1.0, 2.0, 5.0])
q = 0.7 * F.one_hot(target, num_classes=3) + 0.3 / 3
each = -(weight * q * logits.log_softmax(dim=1)).sum(dim=1)

criterion = nn.CrossEntropyLoss(weight=weight, label_smoothing=0.3)
loss = criterion(logits, target)
print(torch.allclose(loss, each.sum() / weight[target].sum()))
#> True
