# expect: relu-before-loss
"""Spam or not: nn.ReLU closes the Sequential in front of BCEWithLogitsLoss."""

from collections import OrderedDict

import numpy as np
import torch
from torch import nn

np.random.seed(0)
torch.manual_seed(0)
counts = np.random.poisson(1.0, size=(300, 12))
spam = (counts[:, :4].sum(1) > counts[:, 4:8].sum(1)).astype("float32")
X = torch.tensor(counts - 1.0, dtype=torch.float32)
y = torch.tensor(spam).reshape(-1, 1)
net = nn.Sequential(
    OrderedDict(
        fc1=nn.Linear(12, 24),
        act1=nn.ReLU(),
        fc2=nn.Linear(24, 1),
        act2=nn.ReLU(),
    )
)
net.fc2.bias.data.fill_(0.3)
criterion = nn.BCEWithLogitsLoss()
opt = torch.optim.SGD(net.parameters(), lr=0.05)
for epoch in range(4):
    for i in np.array_split(np.random.permutation(300), 10):
        opt.zero_grad()
        criterion(net(X[i]), y[i]).backward()
        opt.step()
