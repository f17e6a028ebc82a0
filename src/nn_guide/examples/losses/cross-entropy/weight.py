import torch
import torch.nn.functional as F
from torch import nn

logits = torch.tensor([[2.0, 0.0], [0.0, 1.0], [1.0, 0.0]])
target = torch.tensor([0, 1, 1])
weight = torch.tensor([1.0, 3.0])
criterion = nn.CrossEntropyLoss(weight=weight, reduction="none")
each = criterion(logits, target)
print(each)
#> tensor([0.1269, 0.9398, 3.9398])

criterion = nn.CrossEntropyLoss(weight=weight)
print(criterion(logits, target), each.sum() / (1 + 3 + 3))
#> tensor(0.7152) tensor(0.7152)

one_hot = F.one_hot(target, num_classes=2).float()
print(criterion(logits, one_hot), each.sum() / 3)
#> tensor(1.6688) tensor(1.6688)
