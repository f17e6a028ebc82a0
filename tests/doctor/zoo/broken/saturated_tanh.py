# expect: saturated
"""Layers by hand, their weights drawn with torch.randn."""

import torch
from torch import nn

torch.manual_seed(0)


class Dense(nn.Module):
    def __init__(self, n_in, n_out, activation=None):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(n_in, n_out))
        self.bias = nn.Parameter(torch.zeros(n_out))
        self.activation = activation

    def forward(self, x):
        x = x @ self.weight + self.bias
        return x if self.activation is None else self.activation(x)


x = torch.randn(400, 30)
y = x[:, :10].mean(dim=1, keepdim=True) + 0.1 * torch.randn(400, 1)
model = nn.Sequential(
    Dense(30, 64, nn.Tanh()), Dense(64, 64, nn.Tanh()), Dense(64, 64, nn.Tanh()), nn.Linear(64, 1)
)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
for epoch in range(4):
    for idx in torch.randperm(400).split(40):
        loss = nn.functional.mse_loss(model(x[idx]), y[idx])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
