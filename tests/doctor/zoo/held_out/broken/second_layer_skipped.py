# expect: never-called
"""A graph network in which messages should travel two edges far."""

from itertools import pairwise

import torch
from torch import nn

torch.manual_seed(0)
N = 40
y = torch.randint(2, (N,))
edges = (torch.rand(N, N) < torch.where(y[:, None] == y, 0.3, 0.05)).float()
A = ((edges + edges.T) > 0).float().fill_diagonal_(1)
A = A / A.sum(1, keepdim=True)
X = torch.randn(N, 6) + (2 * y[:, None] - 1) * 0.4
train = torch.rand(N) < 0.5


class GNN(nn.Module):
    def __init__(self, *widths):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(a, b) for a, b in pairwise(widths)])
        self.out = nn.Linear(widths[-1], 2)

    def forward(self, x):
        for layer in self.layers[:-1]:
            x = torch.relu(A @ layer(x))
        return self.out(x)


gnn = GNN(6, 16, 16)
optimizer = torch.optim.Adam(gnn.parameters(), lr=2e-2)
for _ in range(40):
    loss = nn.functional.cross_entropy(gnn(X)[train], y[train])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
