# expect: half-weights
"""To save memory the whole model and its inputs are turned into float16."""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 3)).half()
optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9)
X = torch.randn(600, 10)
Y = (X[:, :3] + X[:, 3:6]).argmax(1)
for i in range(0, 600, 20):
    x, y = X[i : i + 20].half(), Y[i : i + 20]
    loss = nn.functional.cross_entropy(model(x).float(), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
