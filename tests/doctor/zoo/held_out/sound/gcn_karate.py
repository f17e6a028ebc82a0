"""A two-layer graph convolution on a small club graph: full batch, few labelled nodes."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
n = 34
club = torch.tensor([0] * 17 + [1] * 17)
same = club[:, None] == club[None, :]
adj = (torch.rand(n, n) < torch.where(same, 0.35, 0.03)).float()
adj = ((adj + adj.T) > 0).float().fill_diagonal_(1)
deg = adj.sum(1).rsqrt()
A = deg[:, None] * adj * deg[None, :]
X = torch.eye(n)
train_idx = torch.tensor([0, 3, 8, 20, 25, 33])


class GraphConv(nn.Module):
    def __init__(self, i, o):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(i, o))
        self.bias = nn.Parameter(torch.zeros(o))
        nn.init.xavier_uniform_(self.weight)

    def forward(self, a, x):
        return a @ (x @ self.weight) + self.bias


class GCN(nn.Module):
    def __init__(self):
        super().__init__()
        self.gc1, self.gc2 = GraphConv(n, 16), GraphConv(16, 2)

    def forward(self, a, x):
        h = F.relu(self.gc1(a, x))
        h = F.dropout(h, 0.5, training=self.training)
        return F.log_softmax(self.gc2(a, h), dim=1)


model = GCN()
optimizer = torch.optim.Adam(model.parameters(), lr=0.02, weight_decay=5e-4)
for epoch in range(50):
    model.train()
    optimizer.zero_grad()
    out = model(A, X)
    loss = F.nll_loss(out[train_idx], club[train_idx])
    loss.backward()
    optimizer.step()
model.eval()
with torch.no_grad():
    unlabelled = torch.ones(n, dtype=torch.bool)
    unlabelled[train_idx] = False
    print((model(A, X).argmax(1) == club)[unlabelled].float().mean().item())
