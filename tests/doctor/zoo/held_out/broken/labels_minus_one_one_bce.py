# expect: targets-out-of-range
"""Labels of an SVM, -1 and 1, in BCEWithLogitsLoss."""

import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(320, 6)
y = torch.sign(X @ torch.randn(6) + 0.1)
clf = nn.Sequential(nn.Linear(6, 16), nn.ReLU(), nn.Linear(16, 1), nn.Flatten(0))
opt = torch.optim.Adam(clf.parameters(), lr=5e-3)
criterion = nn.BCEWithLogitsLoss()
for epoch in range(4):
    for i in range(0, 320, 32):
        opt.zero_grad()
        loss = criterion(clf(X[i : i + 32]), y[i : i + 32])
        loss.backward()
        opt.step()
