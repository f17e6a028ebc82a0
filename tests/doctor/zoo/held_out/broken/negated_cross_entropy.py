# expect: loss-negated
"""A classifier that takes the negative of the log-likelihood."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x = torch.randn(256, 6)
y = (x @ torch.randn(6, 3)).argmax(1)
loader = DataLoader(TensorDataset(x, y), batch_size=32, shuffle=True)
model = nn.Sequential(nn.Linear(6, 32), nn.Tanh(), nn.Linear(32, 3))
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
log_likelihood = nn.CrossEntropyLoss()
for _ in range(4):
    for inputs, labels in loader:
        loss = -log_likelihood(model(inputs), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
