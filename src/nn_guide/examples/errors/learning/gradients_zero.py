import torch
import torch.nn.functional as F
from torch import nn

model, y = nn.Linear(2, 1), torch.ones(5, 1)
logits = model(torch.randn(5, 2))
F.mse_loss(logits.sigmoid().round(), y).backward()  # (1)!
print([p.grad.any().item() for p in model.parameters()])
#> [False, False]
