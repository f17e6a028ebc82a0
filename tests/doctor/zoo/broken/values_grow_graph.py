# expect: values-grow
"""A graph network of five layers that adds up the neighbours of each node."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)
n = 80
labels = torch.arange(n) % 2
same = labels.unsqueeze(0) == labels.unsqueeze(1)
adj = (torch.rand(n, n) < torch.where(same, 0.5, 0.2)).float()
adj = ((adj + adj.t() + torch.eye(n)) > 0).float()
x = torch.randn(n, 6) + 0.5 * labels.unsqueeze(1)


class Layer(nn.Module):
    def __init__(self, a, b):
        super().__init__()
        self.lin = nn.Linear(a, b)

    def forward(self, h):
        return F.relu(adj @ self.lin(h))


class GNN(nn.Module):
    def __init__(self, hidden=24):
        super().__init__()
        self.layers = nn.ModuleList([Layer(6, hidden)] + [Layer(hidden, hidden) for _ in range(4)])
        self.out = nn.Linear(hidden, 2)

    def forward(self, h):
        for layer in self.layers:
            h = layer(h)
        return self.out(h)


train = torch.randperm(n)[:50]
model = GNN()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
for epoch in range(30):
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x)[train], labels[train])
    loss.backward()
    optimizer.step()
