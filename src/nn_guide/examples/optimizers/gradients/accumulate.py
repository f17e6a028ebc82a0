import torch
from torch import nn

model = nn.Linear(3, 1).double()
x, y = torch.randn(12, 3).double(), torch.randn(12, 1).double()
criterion = nn.MSELoss()

criterion(model(x), y).backward()
whole = model.weight.grad.clone()

for divisor in (4, 1):
    model.zero_grad()
    for x_part, y_part in zip(x.split(3), y.split(3), strict=True):
        loss = criterion(model(x_part), y_part) / divisor  # (1)!
        loss.backward()
    print(divisor, torch.allclose(model.weight.grad, whole))
    #> 4 True
    #> 1 False
print(torch.allclose(model.weight.grad, 4 * whole))  # (2)!
#> True
