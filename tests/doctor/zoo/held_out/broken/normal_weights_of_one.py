# expect: values-grow
"""A deep MLP with weights from a standard normal distribution."""

import torch
import torch.nn as nn

torch.manual_seed(0)


def init(m):
    if isinstance(m, nn.Linear):
        nn.init.normal_(m.weight)
        nn.init.zeros_(m.bias)


layers = [nn.Linear(10, 32), nn.ReLU()]
for _ in range(6):
    layers += [nn.Linear(32, 32), nn.ReLU()]
layers.append(nn.Linear(32, 1))
model = nn.Sequential(*layers)
model.apply(init)

X = torch.randn(256, 10)
y = torch.sin(X[:, :1]) + X[:, 1:2] / 2
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
for epoch in range(4):
    for rows in torch.randperm(256).split(32):
        loss = nn.functional.mse_loss(model(X[rows]), y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(epoch, loss.item())
