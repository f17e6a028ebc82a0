import torch
import torch.nn.functional as F
from torch import nn

first, last = nn.Linear(4, 3), nn.Linear(3, 2)
model = nn.Sequential(first, nn.ReLU(), last)
x = torch.randn(5, 4)

by_modules = last(nn.ReLU()(first(x)))
hidden = F.relu(F.linear(x, first.weight, first.bias))
by_functions = F.linear(hidden, last.weight, last.bias)
hidden = (x @ first.weight.T + first.bias).clamp(min=0)
by_tensors = hidden @ last.weight.T + last.bias

print(torch.equal(model(x), by_modules))
#> True
print(torch.equal(model(x), by_functions))
#> True
print(torch.allclose(model(x), by_tensors))
#> True
