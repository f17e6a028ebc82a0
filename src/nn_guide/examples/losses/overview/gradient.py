import torch
from torch import nn

x, target = torch.randn(8, 3), torch.randn(8, 1)
gradients = {}
for reduction in ("mean", "sum"):
    model = nn.Linear(3, 1)
    nn.init.ones_(model.weight)
    nn.init.zeros_(model.bias)
    nn.MSELoss(reduction=reduction)(model(x), target).backward()
    gradients[reduction] = model.weight.grad
print(torch.allclose(gradients["sum"], 8 * gradients["mean"]))
#> True
