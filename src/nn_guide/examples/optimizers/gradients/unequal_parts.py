import torch
from torch import nn

model = nn.Linear(3, 1).double()
x, y = torch.randn(10, 3).double(), torch.randn(10, 1).double()
criterion = nn.MSELoss()
criterion(model(x), y).backward()
whole = model.weight.grad.clone()

parts = list(zip(x.split(4), y.split(4), strict=True))
print([len(x_part) for x_part, _ in parts])
#> [4, 4, 2]
model.zero_grad()
for x_part, y_part in parts:
    (criterion(model(x_part), y_part) / len(parts)).backward()
print(torch.allclose(model.weight.grad, whole))
#> False

model.zero_grad()
for x_part, y_part in parts:
    loss = criterion(model(x_part), y_part)
    (loss * len(x_part) / len(x)).backward()
print(torch.allclose(model.weight.grad, whole))
#> True
