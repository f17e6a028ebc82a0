# expect: rate-too-high
"""Linear regression with SGD."""

import torch
from torch import nn

torch.manual_seed(0)

w = torch.tensor([[2.0], [-1.0], [0.5]])
X = torch.randn(300, 3)
Y = X @ w + 0.1 * torch.randn(300, 1)

model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=2.0)
criterion = nn.MSELoss()

for epoch in range(5):
    for idx in torch.randperm(300).split(50):
        optimizer.zero_grad()
        loss = criterion(model(X[idx]), Y[idx])
        loss.backward()
        optimizer.step()
