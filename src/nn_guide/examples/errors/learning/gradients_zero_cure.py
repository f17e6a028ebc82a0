import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.training import checks

model, y = nn.Linear(2, 1), torch.ones(5, 1)
logits = model(torch.randn(5, 2))
loss = F.binary_cross_entropy_with_logits(logits, y)
print(checks.gradients(model, loss))
#> []
accuracy = ((logits > 0) == y).float().mean()  # (1)!
print(accuracy.requires_grad)
#> False
