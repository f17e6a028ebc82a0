# expect: values-grow
"""Ten layers whose weights are drawn from a standard normal distribution."""

import torch
from torch import nn

torch.manual_seed(0)


class DeepNet(nn.Module):
    def __init__(self, width=32, depth=10):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(10, width)])
        for _ in range(depth - 1):
            self.layers.append(nn.Linear(width, width))
        self.out = nn.Linear(width, 3)
        for layer in self.layers:
            nn.init.normal_(layer.weight, mean=0.0, std=1.0)

    def forward(self, x):
        for layer in self.layers:
            x = torch.relu(layer(x))
        return self.out(x)


x = torch.randn(320, 10)
y = x[:, :3].argmax(1)
model = DeepNet()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
criterion = nn.CrossEntropyLoss()
for epoch in range(3):
    for idx in torch.randperm(320).split(32):
        optimizer.zero_grad()
        loss = criterion(model(x[idx]), y[idx])
        loss.backward()
        optimizer.step()
