import torch
import torch.nn.functional as F
from torch import nn

logits = torch.tensor([[2.0, 0.0, 1.0], [0.0, 3.0, 0.0]])  # (1)!
target = torch.tensor([0, 2])  # (2)!
print(nn.CrossEntropyLoss()(logits, target))  # !
#> tensor(1.7513)
print(F.cross_entropy(logits, target))
#> tensor(1.7513)

p = logits.softmax(dim=1)
print(p)
#> tensor([[0.6652, 0.0900, 0.2447],
#>         [0.0453, 0.9094, 0.0453]])
print(-(p[0, 0].log() + p[1, 2].log()) / 2)
#> tensor(1.7513)
