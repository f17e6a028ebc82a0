import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.training import checks

model, y = nn.Linear(2, 1), torch.ones(5, 1)
logits = model(torch.randn(5, 2))
loss = F.mse_loss(logits.sigmoid().round(), y)  # (1)!
print(checks.gradients(model, loss))
#> ['weight gets a gradient of zeros.', 'bias gets a gradient of zeros.']
