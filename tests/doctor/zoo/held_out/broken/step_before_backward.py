# expect: step-before-backward
"""Wine quality, three groups; the lines of the loop in an unlucky order."""

import numpy as np
import torch
import torch.nn as nn
import torch.optim as optim

torch.manual_seed(0)
np.random.seed(0)
X = np.random.randn(300, 11).astype(np.float32)
score = X[:, 10] - X[:, 1] + 0.5 * X[:, 9]
y = np.digitize(score, [-0.7, 0.7])
X, y = torch.from_numpy(X), torch.from_numpy(y).long()

net = nn.Sequential(nn.Linear(11, 32), nn.ReLU(), nn.Linear(32, 3))
opt = optim.SGD(net.parameters(), lr=0.1)
lossfn = nn.CrossEntropyLoss()
for epoch in range(5):
    perm = torch.randperm(300)
    for k in range(0, 300, 30):
        idx = perm[k : k + 30]
        opt.zero_grad()
        loss = lossfn(net(X[idx]), y[idx])
        opt.step()
        loss.backward()
