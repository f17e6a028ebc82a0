import torch
import torch.nn.functional as F
from torch import nn

x = torch.linspace(-1, 1, 20).unsqueeze(1)
target = 2 * x + 1
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.2)

for _ in range(100):
    prediction = model(x)
    loss = F.mse_loss(prediction, target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"{model.weight.item():.3f} {model.bias.item():.3f}")
#> 2.000 1.000
