import torch
from torch import nn

logits, target = torch.randn(3, 5), torch.tensor([[0], [4], [1]])
print(nn.CrossEntropyLoss()(logits, target.squeeze(1)).shape)
#> torch.Size([])

several = torch.tensor([[1.0, 0, 0, 1, 0]] * 3)  # (1)!
print(nn.BCEWithLogitsLoss()(logits, several).shape)
#> torch.Size([])
