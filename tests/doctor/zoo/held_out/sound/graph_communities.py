"""A graph network by hand: two communities, four known nodes each, the whole graph at once."""

import torch
from torch import nn

torch.manual_seed(0)
N = 60
labels = (torch.arange(N) >= N // 2).long()[torch.randperm(N)]
same = labels[:, None] == labels[None, :]
chance = torch.where(same, 0.25, 0.03)
upper = torch.triu(torch.rand(N, N) < chance, diagonal=1).float()
adjacency = upper + upper.T + torch.eye(N)
degree = adjacency.sum(1)
A = adjacency / (degree[:, None] * degree[None, :]).sqrt()
features = torch.randn(N, 8) + 0.4 * (labels[:, None] - 0.5)

known = torch.zeros(N, dtype=torch.bool)
for c in (0, 1):
    known[(labels == c).nonzero().squeeze(1)[:4]] = True


class GraphConv(nn.Module):
    def __init__(self, a, b):
        super().__init__()
        self.lin = nn.Linear(a, b)

    def forward(self, x, adj):
        return adj @ self.lin(x)


class GCN(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1, self.conv2 = GraphConv(8, 16), GraphConv(16, 2)
        self.drop = nn.Dropout(0.2)

    def forward(self, x, adj):
        return self.conv2(self.drop(self.conv1(x, adj).relu()), adj)


gcn = GCN()
optimizer = torch.optim.Adam(gcn.parameters(), lr=0.02, weight_decay=5e-4)
for _ in range(50):
    gcn.train()
    optimizer.zero_grad()
    loss = nn.functional.cross_entropy(gcn(features, A)[known], labels[known])
    loss.backward()
    optimizer.step()

    gcn.eval()
    with torch.no_grad():
        guess = gcn(features, A).argmax(1)
    accuracy = (guess == labels)[~known].float().mean().item()
print(f"unknown nodes: {accuracy:.2f}")
