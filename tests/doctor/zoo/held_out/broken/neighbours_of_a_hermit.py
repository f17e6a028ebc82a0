# expect: nan-output
"""A graph network takes the mean of the neighbours of each node."""

import torch
from torch import nn


class MeanOfNeighbours(nn.Module):
    def forward(self, x, adjacency):
        return adjacency @ x / adjacency.sum(dim=1, keepdim=True)


class Layer(nn.Module):
    def __init__(self, a, b):
        super().__init__()
        self.mean = MeanOfNeighbours()
        self.own, self.other = nn.Linear(a, b), nn.Linear(a, b)

    def forward(self, x, adjacency):
        return self.own(x) + self.other(self.mean(x, adjacency))


class GraphNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.first, self.second = Layer(5, 16), Layer(16, 2)

    def forward(self, x, adjacency):
        return self.second(torch.relu(self.first(x, adjacency)), adjacency)


torch.manual_seed(0)
N = 50
y = torch.randint(2, (N,))
edges = (torch.rand(N, N) < torch.where(y[:, None] == y, 0.2, 0.04)).float().triu(1)
edges[7] = 0
edges[:, 7] = 0
adjacency = edges + edges.T
x = torch.randn(N, 5) + (y[:, None] - 0.5)
model = GraphNet()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for _ in range(25):
    loss = nn.functional.cross_entropy(model(x, adjacency), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
