# expect: unscaled-features
"""Who buys? Age, yearly income and number of visits, as they stand in the table."""

import torch
from torch import nn

torch.manual_seed(0)
n = 320
age = 18 + 60 * torch.rand(n)
income = 20000 + 80000 * torch.rand(n)
visits = torch.randint(0, 12, (n,)).float()
chance = torch.sigmoid((income - 60000) / 12000 + (visits - 6) / 2 - (age - 48) / 15)
buys = torch.bernoulli(chance)
x = torch.stack([age, income, visits], dim=1)

model = nn.Sequential(nn.Linear(3, 24), nn.ReLU(), nn.Linear(24, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
loss_fn = nn.BCEWithLogitsLoss()
for epoch in range(5):
    for rows in torch.randperm(n).split(40):
        logits = model(x[rows]).squeeze(1)
        loss = loss_fn(logits, buys[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(epoch, loss.item())
