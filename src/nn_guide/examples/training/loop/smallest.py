import torch
from torch import nn

x = torch.tensor([[0.0], [1.0], [2.0], [3.0]])
target = 2 * x + 1  # (1)!
model = nn.Linear(1, 1)
criterion = nn.MSELoss()  # (2)!
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for _ in range(200):
    prediction = model(x)  # (3)!
    loss = criterion(prediction, target)  # (4)!
    optimizer.zero_grad()  # (5)!
    loss.backward()  # (6)!
    optimizer.step()  # (7)!

print(f"{model.weight.item():.2f} {model.bias.item():.2f}")
#> 2.00 1.00
