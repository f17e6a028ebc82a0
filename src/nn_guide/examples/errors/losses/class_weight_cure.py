import torch
from torch import nn

logits, target = torch.randn(6, 3), torch.tensor([0, 0, 0, 1, 2, 0])
count = target.bincount(minlength=logits.shape[1])  # (1)!
weight = len(target) / (len(count) * count)
print(weight)
#> tensor([0.5000, 2.0000, 2.0000])
print(nn.CrossEntropyLoss(weight=weight)(logits, target).shape)
#> torch.Size([])
