# expect: loss-negated
"""A graph network on two groups of nodes, negative log-likelihood."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)
n = 60
labels = torch.arange(n) % 2
same = labels[:, None] == labels[None, :]
adjacency = (torch.rand(n, n) < torch.where(same, 0.3, 0.05)).float()
adjacency = ((adjacency + adjacency.T + torch.eye(n)) > 0).float()
adjacency = adjacency / adjacency.sum(1, keepdim=True)
x = torch.randn(n, 4) + labels[:, None]


class GNN(nn.Module):
    def __init__(self):
        super().__init__()
        self.lin1 = nn.Linear(4, 16)
        self.lin2 = nn.Linear(16, 2)

    def forward(self, x):
        x = F.relu(adjacency @ self.lin1(x))
        return F.log_softmax(adjacency @ self.lin2(x), dim=1)


net = GNN()
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
train_idx = torch.randperm(n)[:40]
for epoch in range(40):
    optimizer.zero_grad()
    out = net(x)
    loss = -F.nll_loss(out[train_idx], labels[train_idx])
    loss.backward()
    optimizer.step()
