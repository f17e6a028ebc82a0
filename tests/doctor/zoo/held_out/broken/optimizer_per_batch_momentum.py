# expect: optimizer-remade
"""SGD with momentum is set up inside the batch loop, next to zero_grad."""

import torch
from torch import nn, optim
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
X = torch.randn(256, 10)
Y = (X @ torch.randn(10, 3)).argmax(1)
net = nn.Linear(10, 3)
for epoch in range(4):
    for xb, yb in DataLoader(TensorDataset(X, Y), batch_size=32, shuffle=True):
        optimizer = optim.SGD(net.parameters(), lr=0.05, momentum=0.9)
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(net(xb), yb)
        loss.backward()
        optimizer.step()
