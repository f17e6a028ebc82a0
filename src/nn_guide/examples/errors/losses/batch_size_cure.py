import torch
from torch import nn

image = torch.randn(8, 1, 4, 4)
logits = nn.Linear(16, 5)(image.flatten(1))  # (1)!
target = torch.randint(5, (8,))
print(nn.CrossEntropyLoss()(logits, target).shape)
#> torch.Size([])
