import torch
from torch import nn

from nn_guide.training import checks

model = nn.Linear(3, 1)
outputs, targets = model(torch.ones(4, 3)), torch.zeros(4)
print((outputs - targets).shape)
#> torch.Size([4, 4])
print(checks.shapes(outputs, targets))
#> ['Outputs (4, 1) need targets (4, 1), not (4,).']
print(checks.shapes(outputs.squeeze(1), targets))
#> []

scores = torch.zeros(4, 10)
one_hot = torch.zeros(4, 10, dtype=torch.int64)
print(checks.shapes(scores, one_hot))
#> ['Outputs (4, 10) need targets (4,), not (4, 10).']
print(checks.shapes(scores, one_hot.argmax(1)))
#> []
