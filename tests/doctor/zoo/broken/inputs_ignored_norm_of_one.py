# expect: inputs-ignored
"""A forecast of one number that is normalized before the last layer, over its only feature."""

import torch
from torch import nn

torch.manual_seed(0)


class Regressor(nn.Module):
    def __init__(self):
        super().__init__()
        self.gru = nn.GRU(2, 16, batch_first=True)
        self.bottleneck = nn.Linear(16, 1)
        self.norm = nn.LayerNorm(1)
        self.out = nn.Linear(1, 1)

    def forward(self, x):
        h = self.gru(x)[1][0]
        return self.out(self.norm(self.bottleneck(h)))


x = torch.randn(320, 8, 2)
y = x[:, :, 0].mean(1, keepdim=True) * 8**0.5
model = Regressor()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
criterion = nn.MSELoss()
for epoch in range(4):
    for idx in torch.randperm(320).split(32):
        optimizer.zero_grad()
        loss = criterion(model(x[idx]), y[idx])
        loss.backward()
        optimizer.step()
