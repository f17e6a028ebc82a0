import torch
from torch import nn

from nn_guide.training import checks

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
optimizer = torch.optim.Adam(model.parameters())
model[2] = nn.Linear(8, 5)  # (1)!
print(checks.not_in_optimizer(model, optimizer))
#> ["2.weight isn't in the optimizer.", "2.bias isn't in the optimizer."]

optimizer = torch.optim.Adam(model.parameters())
print(checks.not_in_optimizer(model, optimizer))
#> []
