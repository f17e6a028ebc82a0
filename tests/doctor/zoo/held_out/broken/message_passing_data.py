# expect: graph-cut
"""A graph network whose first layer hands its messages on through .data."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)


class MessagePassing(nn.Module):
    def __init__(self, i, o):
        super().__init__()
        self.lin = nn.Linear(i, o)

    def forward(self, x, edges):
        src, dst = edges
        msg = self.lin(x)
        out = torch.zeros(x.size(0), msg.size(1))
        out.index_add_(0, dst, msg.data[src])
        return out / 3


class GNN(nn.Module):
    def __init__(self):
        super().__init__()
        self.mp = MessagePassing(4, 16)
        self.self_loop = nn.Linear(4, 16)
        self.out = nn.Linear(16, 2)

    def forward(self, x, edges):
        return self.out(F.relu(self.mp(x, edges) + self.self_loop(x)))


net = GNN()
opt = torch.optim.Adam(net.parameters(), lr=1e-2)
for graph in range(30):
    x = torch.randn(40, 4)
    edges = torch.randint(0, 40, (2, 120))
    neighbours = torch.zeros(40, 4).index_add_(0, edges[1], x[edges[0]])
    y = (neighbours[:, 0] > 0).long()
    loss = F.cross_entropy(net(x, edges), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
