"""A graph convolutional network written by hand, full batch, a few labelled nodes."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)
n, k = 90, 3

# three groups, more edges within than between
group = torch.arange(n) % k
same = group[:, None] == group[None, :]
edges = torch.rand(n, n) < torch.where(same, 0.25, 0.02)
adj = (edges | edges.T).float()
adj.fill_diagonal_(1.0)
d = adj.sum(1).rsqrt()
adj = d[:, None] * adj * d[None, :]
features = F.one_hot(group, k).float() * 0.5 + torch.randn(n, k)

perm = torch.randperm(n)
train_mask = torch.zeros(n, dtype=torch.bool)
val_mask = torch.zeros(n, dtype=torch.bool)
train_mask[perm[:45]] = True
val_mask[perm[45:]] = True


class GraphConv(nn.Module):
    def __init__(self, in_features, out_features):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(in_features, out_features))
        self.bias = nn.Parameter(torch.zeros(out_features))
        nn.init.xavier_uniform_(self.weight)

    def forward(self, x, adj):
        return adj @ (x @ self.weight) + self.bias


class GCN(nn.Module):
    def __init__(self):
        super().__init__()
        self.gc1 = GraphConv(k, 16)
        self.gc2 = GraphConv(16, k)

    def forward(self, x, adj):
        x = F.dropout(F.relu(self.gc1(x, adj)), 0.2, training=self.training)
        return F.log_softmax(self.gc2(x, adj), dim=1)


def accuracy(output, mask):
    return (output[mask].argmax(1) == group[mask]).float().mean().item()


model = GCN()
optimizer = torch.optim.Adam(model.parameters(), lr=0.02, weight_decay=5e-4)
for epoch in range(40):
    model.train()
    optimizer.zero_grad()
    output = model(features, adj)
    loss_train = F.nll_loss(output[train_mask], group[train_mask])
    loss_train.backward()
    optimizer.step()

    model.eval()
    with torch.no_grad():
        output = model(features, adj)
        acc_train, acc_val = accuracy(output, train_mask), accuracy(output, val_mask)
print(acc_train, acc_val)
