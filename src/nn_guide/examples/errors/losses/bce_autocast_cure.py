import torch
from torch import nn

model, target = nn.Linear(3, 1), torch.ones(4, 1)  # (1)!
with torch.autocast(target.device.type):
    loss = nn.BCEWithLogitsLoss()(model(torch.ones(4, 3)), target)
print(loss.dtype)
#> torch.float32
