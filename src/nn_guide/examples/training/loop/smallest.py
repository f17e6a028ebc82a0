import torch
from torch import nn

x = torch.tensor([[0.0], [1.0], [2.0], [3.0]])
target = 2 * x + 1
model = nn.Linear(1, 1)
criterion = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for _ in range(200):
    prediction = model(x)
    loss = criterion(prediction, target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

print(f"{model.weight.item():.2f} {model.bias.item():.2f}")
#> 2.00 1.00
