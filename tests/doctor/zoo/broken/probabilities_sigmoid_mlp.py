# expect: probabilities-into-logits
"""A sigmoid at the end of a Sequential, then BCEWithLogitsLoss."""

import torch
import torch.nn as nn

torch.manual_seed(0)

X = torch.randn(400, 5)
Y = (X[:, :2].sum(1, keepdim=True) > 0.5).float()

model = nn.Sequential(
    nn.Linear(5, 32),
    nn.ReLU(),
    nn.Linear(32, 16),
    nn.ReLU(),
    nn.Linear(16, 1),
    nn.Sigmoid(),
)
loss_fn = nn.BCEWithLogitsLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)

for epoch in range(5):
    permutation = torch.randperm(X.size(0))
    for i in range(0, X.size(0), 40):
        batch = permutation[i : i + 40]
        optimizer.zero_grad()
        loss = loss_fn(model(X[batch]), Y[batch])
        loss.backward()
        optimizer.step()
