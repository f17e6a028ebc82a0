# expect: shared-samples
"""A rare class is oversampled by copies, and only then the rows are split."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

torch.manual_seed(0)
X = torch.randn(180, 5)
y = (X.sum(1) > 2.2).long()
rare = X[y == 1]
copies = rare.repeat(4, 1)
X = torch.cat([X, copies])
y = torch.cat([y, torch.ones(len(copies), dtype=torch.long)])
train, val = random_split(TensorDataset(X, y), [0.75, 0.25])

net = nn.Sequential(nn.Linear(5, 24), nn.ReLU(), nn.Dropout(0.1), nn.Linear(24, 2))
opt = torch.optim.Adam(net.parameters(), lr=5e-3)


def run(loader, train):
    net.train(train)
    with torch.set_grad_enabled(train):
        for xb, yb in loader:
            loss = nn.functional.cross_entropy(net(xb), yb)
            if train:
                opt.zero_grad()
                loss.backward()
                opt.step()


for epoch in range(5):
    run(DataLoader(train, 32, shuffle=True), True)
    run(DataLoader(val, 64), False)
