# expect: values-grow
"""A graph network of six layers which adds up the neighbours of each node."""

import torch
from torch import nn


class Conv(nn.Module):
    def __init__(self, a, b):
        super().__init__()
        self.linear = nn.Linear(a, b)

    def forward(self, x, adjacency):
        return self.linear(adjacency @ x)


class DeepGNN(nn.Module):
    def __init__(self, inputs, width=24, depth=6):
        super().__init__()
        self.convs = nn.ModuleList([Conv(inputs if i == 0 else width, width) for i in range(depth)])
        self.readout = nn.Linear(width, 2)

    def forward(self, x, adjacency):
        for conv in self.convs:
            x = torch.relu(conv(x, adjacency))
        return self.readout(x)


torch.manual_seed(0)
N = 64
y = (torch.arange(N) % 2)[torch.randperm(N)]
links = (torch.rand(N, N) < torch.where(y[:, None] == y, 0.5, 0.1)).float().triu(1)
adjacency = links + links.T + torch.eye(N)
x = torch.randn(N, 8) + 0.6 * (2 * y[:, None] - 1)
seen = torch.rand(N) < 0.6
model = DeepGNN(8)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for _ in range(30):
    logits = model(x, adjacency)
    loss = nn.functional.cross_entropy(logits[seen], y[seen])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
