import torch
from torch import nn

logits, target = torch.randn(3, 5), torch.tensor([0, 4, 1])
criterion = nn.CrossEntropyLoss()
print(criterion(logits, target).shape)
#> torch.Size([])

good = logits.argmax(dim=1) == target
print(good.dtype, bool(good.any() or not good.all()))  # (1)!
#> torch.bool True
