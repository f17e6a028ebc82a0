import torch
from torch import nn

criterion = nn.CrossEntropyLoss(ignore_index=0, reduction="none")
logits = torch.tensor([[0.0, 3.0], [3.0, 0.0], [0.0, 3.0]])
spam = torch.tensor([1, 0, 0])
print(criterion(logits, spam))
#> tensor([0.0486, 0.0000, 0.0000])
