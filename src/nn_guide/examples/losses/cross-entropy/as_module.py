import torch
from torch import nn

logits = torch.tensor([[2.0, 0.0, 1.0], [0.0, 3.0, 0.0]])
target = torch.tensor([0, 2])
weight = torch.tensor([1.0, 1.0, 3.0])

criterion = nn.CrossEntropyLoss(weight)
print(criterion(logits, target))
#> tensor(2.4231)
