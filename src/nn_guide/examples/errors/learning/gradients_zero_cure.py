import torch
import torch.nn.functional as F
from torch import nn

model, y = nn.Linear(2, 1), torch.ones(5, 1)
logits = model(torch.randn(5, 2))
F.binary_cross_entropy_with_logits(logits, y).backward()
print([p.grad.any().item() for p in model.parameters()])
#> [True, True]
accuracy = ((logits > 0) == y).float().mean()  # (1)!
print(accuracy.requires_grad)
#> False
