"""Metric learning with TripletMarginLoss: one encoder for anchor, positive and negative."""

import random

import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset

torch.manual_seed(0)
random.seed(0)


class Triplets(Dataset):
    def __init__(self, n_ids=10, per_id=12):
        base = torch.cat([torch.randn(n_ids, 4), torch.zeros(n_ids, 12)], dim=1)
        self.items = base[:, None] + 0.6 * torch.randn(n_ids, per_id, 16)

    def __len__(self):
        return self.items.shape[0] * self.items.shape[1]

    def __getitem__(self, i):
        ident, k = divmod(i, self.items.shape[1])
        pos = random.choice([j for j in range(self.items.shape[1]) if j != k])
        other = random.choice([j for j in range(self.items.shape[0]) if j != ident])
        return self.items[ident, k], self.items[ident, pos], random.choice(self.items[other])


class Embed(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(16, 32), nn.PReLU(), nn.Linear(32, 8))

    def forward(self, x):
        return nn.functional.normalize(self.net(x), dim=-1)


model, loss_fn = Embed(), nn.TripletMarginLoss(margin=0.5)
opt = torch.optim.Adam(model.parameters(), lr=1e-2)
for epoch in range(7):
    for a, p, n in DataLoader(Triplets(), batch_size=24, shuffle=True):
        loss = loss_fn(model(a), model(p), model(n))
        opt.zero_grad()
        loss.backward()
        opt.step()
