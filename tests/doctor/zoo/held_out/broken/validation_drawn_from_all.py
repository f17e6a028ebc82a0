# expect: shared-samples
"""Train and validation rows are drawn separately from the same table."""

import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
np.random.seed(0)
table = np.random.randn(200, 6).astype("float32")
target = (table[:, 0] * table[:, 1] > 0).astype("int64")
train_idx = np.random.choice(200, 160, replace=False)
valid_idx = np.random.choice(200, 40, replace=False)
X, y = torch.from_numpy(table), torch.from_numpy(target)

model = nn.Sequential(nn.Linear(6, 32), nn.ReLU(), nn.Linear(32, 2))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for epoch in range(5):
    model.train()
    for b in np.array_split(np.random.permutation(train_idx), 8):
        loss = nn.functional.cross_entropy(model(X[b]), y[b])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        accuracy = (model(X[valid_idx]).argmax(1) == y[valid_idx]).float().mean().item()
