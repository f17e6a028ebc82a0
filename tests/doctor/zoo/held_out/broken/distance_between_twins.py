# expect: nan-gradient
"""A siamese network with the contrastive loss; a thing may be paired with itself."""

import torch
from torch import nn


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 4))

    def forward(self, x):
        return self.layers(x)


class ContrastiveLoss(nn.Module):
    def __init__(self, margin=1.5):
        super().__init__()
        self.margin = margin

    def forward(self, a, b, same):
        distance = torch.sqrt(((a - b) ** 2).sum(dim=1))
        pull = same * distance**2
        push = (1 - same) * torch.clamp(self.margin - distance, min=0) ** 2
        return (pull + push).mean()


torch.manual_seed(0)
kind = torch.randint(4, (60,))
things = torch.randn(4, 10)[kind] + 0.4 * torch.randn(60, 10)
model, criterion = Encoder(), ContrastiveLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
for _ in range(30):
    i, j = torch.randint(60, (2, 64))
    loss = criterion(model(things[i]), model(things[j]), (kind[i] == kind[j]).float())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
