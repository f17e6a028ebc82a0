import torch
from torch import nn

from nn_guide.training import checks

x, targets = torch.rand(64, 100), torch.arange(64) % 10
model, criterion = nn.Linear(100, 10), nn.CrossEntropyLoss()
summed = nn.CrossEntropyLoss(reduction="sum")

print(
    checks.initial_loss(model, criterion, 255 * x, targets, classes=10)
)
#> ['The loss is 107.67, log(10) would be 2.30.']
print(checks.initial_loss(model, summed, x, targets, classes=10))
#> ['The loss is 148.80, log(10) would be 2.30.']
print(checks.initial_loss(model, nn.NLLLoss(), x, targets, classes=10))
#> ['The loss is -0.08, log(10) would be 2.30.']
large = nn.Linear(100, 1000)
print(checks.initial_loss(large, criterion, x, targets, classes=10))
#> ['The loss is 6.95, log(10) would be 2.30.']

print(checks.initial_loss(model, criterion, x, targets, classes=10))
#> []
