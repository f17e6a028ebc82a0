import torch
from torch import nn

logits, target = torch.randn(3, 5), torch.tensor([0.0, 4.0, 1.0])
print(target.long())
#> tensor([0, 4, 1])
print(nn.CrossEntropyLoss()(logits, target.long()).shape)
#> torch.Size([])
