# expect: same-units
"""A graph network with a layer of its own."""

import torch
from torch import nn


class GraphLayer(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(inputs, outputs) / inputs)
        self.bias = nn.Parameter(torch.zeros(outputs))

    def forward(self, adjacency, x):
        return adjacency @ (x @ self.weight) + self.bias


class GNN(nn.Module):
    def __init__(self, inputs, hidden, classes):
        super().__init__()
        self.layer1 = GraphLayer(inputs, hidden)
        self.layer2 = GraphLayer(hidden, classes)

    def forward(self, adjacency, x):
        return self.layer2(adjacency, torch.relu(self.layer1(adjacency, x)))


torch.manual_seed(0)
n = 60
y = torch.randint(3, (n,))
links = (torch.rand(n, n) < torch.where(y[:, None] == y[None], 0.35, 0.05)).float().triu(1)
adjacency = links + links.T + torch.eye(n)
adjacency = adjacency / adjacency.sum(1, keepdim=True)
x = nn.functional.one_hot(y, 3).float() + 0.8 * torch.randn(n, 3)
known = torch.rand(n) < 0.5
model = GNN(3, 24, 3)
optimizer = torch.optim.Adam(model.parameters(), lr=2e-2)
for _ in range(40):
    loss = nn.functional.cross_entropy(model(adjacency, x)[known], y[known])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
