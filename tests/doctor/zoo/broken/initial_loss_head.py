# expect: initial-loss
"""A classifier whose last weights are drawn with torch.randn."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self, classes=10):
        super().__init__()
        self.features = nn.Sequential(nn.Linear(20, 128), nn.ReLU(), nn.LayerNorm(128))
        self.W = nn.Parameter(torch.randn(128, classes))
        self.b = nn.Parameter(torch.zeros(classes))

    def forward(self, x):
        return self.features(x) @ self.W + self.b


x = torch.randn(640, 20)
y = x[:, :10].argmax(1)
loader = DataLoader(TensorDataset(x, y), batch_size=64, shuffle=True)
model = Net()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
criterion = nn.CrossEntropyLoss()
for epoch in range(4):
    for xb, yb in loader:
        optimizer.zero_grad()
        loss = criterion(model(xb), yb)
        loss.backward()
        optimizer.step()
