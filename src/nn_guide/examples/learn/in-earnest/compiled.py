import torch
from torch import nn

torch.manual_seed(0)
layers = nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 64)
model, x = nn.Sequential(*layers), torch.randn(8, 64)
fast = torch.compile(model, backend="eager")
print(torch.allclose(fast(x), model(x), atol=1e-6))
#> True
