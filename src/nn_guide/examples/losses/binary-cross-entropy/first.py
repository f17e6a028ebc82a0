import torch
import torch.nn.functional as F
from torch import nn

logits = torch.tensor([2.0, -1.0, 0.5])  # (1)!
target = torch.tensor([1.0, 0.0, 0.0])
print(nn.BCEWithLogitsLoss()(logits, target))  # !
#> tensor(0.4714)
print(F.binary_cross_entropy_with_logits(logits, target))
#> tensor(0.4714)

p = logits.sigmoid()
print(nn.BCELoss()(p, target), F.binary_cross_entropy(p, target))
#> tensor(0.4714) tensor(0.4714)

print(p)
#> tensor([0.8808, 0.2689, 0.6225])
print(-(p[0].log() + (1 - p[1]).log() + (1 - p[2]).log()) / 3)
#> tensor(0.4714)
