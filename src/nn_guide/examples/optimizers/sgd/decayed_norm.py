import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 4), nn.LayerNorm(4))
optimizer = torch.optim.SGD(
    model.parameters(), lr=0.1, weight_decay=0.1
)
for parameter in model.parameters():
    parameter.grad = torch.zeros_like(parameter)
for _ in range(100):
    optimizer.step()
print(model[1].weight)
#> Parameter containing:
#> tensor([0.3660, 0.3660, 0.3660, 0.3660], requires_grad=True)
