import copy

import torch
import torch.nn.functional as F
from torch import nn

x, target = torch.randn(8, 3), torch.randn(8, 2)
model = nn.Linear(3, 2)
twin, weight = copy.deepcopy(model), model.weight
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for _ in range(10):
    optimizer.zero_grad()
    F.mse_loss(model(x), target).backward()
    optimizer.step()

    twin.zero_grad()
    F.mse_loss(twin(x), target).backward()
    with torch.no_grad():
        for p in twin.parameters():
            p -= 0.1 * p.grad

print(torch.allclose(model.weight, twin.weight, atol=1e-6))
#> True
print(model.weight is weight, weight.is_leaf)
#> True True
