"""Counts of events from counts of words: PoissonNLLLoss on the logarithm of the rate."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

torch.manual_seed(0)

words = torch.poisson(torch.rand(30).expand(500, 30))
effect = 0.5 * torch.randn(30) * (torch.rand(30) < 0.4)
events = torch.poisson((0.5 + words @ effect).clamp(-2, 2.5).exp())
train_set, val_set = random_split(TensorDataset(words, events), [400, 100])
loader = DataLoader(train_set, batch_size=40, shuffle=True)
model = nn.Sequential(nn.Linear(30, 24), nn.ReLU(), nn.Linear(24, 1), nn.Flatten(0))
criterion = nn.PoissonNLLLoss(log_input=True)
optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3, weight_decay=0.05)
for epoch in range(5):
    for x, y in loader:
        optimizer.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        losses = [criterion(model(x), y).item() for x, y in DataLoader(val_set, batch_size=100)]
