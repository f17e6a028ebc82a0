# expect: broadcast
"""The mean squared error is written out."""

import numpy as np
import torch
import torch.nn as nn

torch.manual_seed(0)
rng = np.random.default_rng(0)

features = rng.normal(size=(360, 3)).astype("float32")
prices = (features @ np.array([1.5, -2.0, 0.5])).astype("float32")
X, y = torch.from_numpy(features), torch.from_numpy(prices)


class LinearRegression(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(3, 1)

    def forward(self, x):
        return self.linear(x)


model = LinearRegression()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(4):
    order = torch.randperm(360)
    for start in range(0, 360, 36):
        idx = order[start : start + 36]
        y_hat = model(X[idx])
        loss = ((y_hat - y[idx]) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
