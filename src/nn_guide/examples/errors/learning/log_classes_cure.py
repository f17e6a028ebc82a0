import torch
from torch import nn

from nn_guide.training import checks

y = torch.arange(10).repeat(400)
x = 2 * torch.randn(10, 20)[y] + torch.randn(4000, 20)
model = nn.Sequential(nn.Linear(20, 32), nn.ReLU(), nn.Linear(32, 10))
criterion = nn.CrossEntropyLoss()

print(checks.gradients(model, criterion(model(x), y)))
#> []
print(checks.overfit_one_batch(model, criterion, x[:16], y[:16]))
#> []
print(x[y == 0].mean(dim=0).sub(x.mean(dim=0)).norm() > 1)  # (1)!
#> tensor(True)
mixed = y[torch.randperm(4000)]
print(x[mixed == 0].mean(dim=0).sub(x.mean(dim=0)).norm() > 1)
#> tensor(False)
