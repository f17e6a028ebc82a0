# expect: same-units
"""A graph convolution whose weight is made with torch.zeros."""

import torch
import torch.nn as nn

torch.manual_seed(0)
n = 40
group = torch.arange(n) % 2
link = torch.rand(n, n) < torch.where(group[:, None] == group, 0.3, 0.05)
adj = (link | link.T).float() + torch.eye(n)
adj = adj / adj.sum(1, keepdim=True)
features = torch.randn(n, 5) + group[:, None]


class GraphConv(nn.Module):
    def __init__(self, a, b):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(a, b))
        self.bias = nn.Parameter(torch.zeros(b))

    def forward(self, x):
        return adj @ x @ self.weight + self.bias


net = nn.Sequential(GraphConv(5, 16), nn.Tanh(), GraphConv(16, 16), nn.Tanh(), GraphConv(16, 2))
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
for epoch in range(30):
    optimizer.zero_grad()
    loss = nn.functional.cross_entropy(net(features)[:30], group[:30])
    loss.backward()
    optimizer.step()
