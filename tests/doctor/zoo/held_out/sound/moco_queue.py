"""Contrastive learning with a slow encoder of keys and a queue of old keys."""

import copy

import torch
import torch.nn.functional as F
from torch import nn


class MoCo(nn.Module):
    def __init__(self, dim=12, features=8, size=64, momentum=0.95, temperature=0.2):
        super().__init__()
        self.query = nn.Sequential(nn.Linear(dim, 32), nn.ReLU(), nn.Linear(32, features))
        self.key = copy.deepcopy(self.query)
        self.key.requires_grad_(False)
        self.momentum, self.temperature = momentum, temperature
        self.register_buffer("queue", F.normalize(torch.randn(size, features), dim=1))
        self.at = 0

    @torch.no_grad()
    def follow(self):
        for k, q in zip(self.key.parameters(), self.query.parameters(), strict=True):
            k.data = k.data * self.momentum + q.data * (1 - self.momentum)

    def forward(self, one, two):
        q = F.normalize(self.query(one), dim=1)
        with torch.no_grad():
            self.follow()
            k = F.normalize(self.key(two), dim=1)
        positive = (q * k).sum(1, keepdim=True)
        negative = q @ self.queue.clone().T
        logits = torch.cat([positive, negative], dim=1) / self.temperature
        with torch.no_grad():
            self.queue[self.at : self.at + len(k)] = k
            self.at = (self.at + len(k)) % len(self.queue)
        return logits, torch.zeros(len(q), dtype=torch.long)


torch.manual_seed(0)
samples = torch.randn(256, 12)
model = MoCo()
optimizer = torch.optim.SGD(model.query.parameters(), lr=0.2, momentum=0.9, weight_decay=1e-4)
criterion = nn.CrossEntropyLoss()
for _ in range(6):
    for rows in torch.randperm(256).split(32):
        x = samples[rows]
        logits, labels = model(x + 0.2 * torch.randn_like(x), x + 0.2 * torch.randn_like(x))
        loss = criterion(logits, labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
