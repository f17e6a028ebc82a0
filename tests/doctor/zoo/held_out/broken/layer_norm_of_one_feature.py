# expect: inputs-ignored
"""A curve through points; each block begins with a layer norm, so does the first."""

import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.norm = nn.LayerNorm(inputs)
        self.fc = nn.Linear(inputs, outputs)

    def forward(self, x):
        return torch.tanh(self.fc(self.norm(x)))


torch.manual_seed(0)
x = 4 * torch.rand(256, 1) - 2
y = 1.4 * torch.sin(2 * x) + 0.1 * torch.randn_like(x)
model = nn.Sequential(Block(1, 32), Block(32, 32), nn.Linear(32, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
criterion = nn.MSELoss()
for epoch in range(5):
    for rows in torch.randperm(256).split(32):
        loss = criterion(model(x[rows]), y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(epoch, loss.item())
