"""Few-shot learning: in each episode five classes, two examples to learn from, three to ask."""

import torch
from torch import nn

torch.manual_seed(0)
WAY, SHOT, QUERY = 5, 2, 3
centers = torch.randn(40, 12)
mix = torch.randn(12, 12) / 12**0.5


def episode():
    classes = torch.randperm(40)[:WAY]
    points = centers[classes].unsqueeze(1) + 0.6 * torch.randn(WAY, SHOT + QUERY, 12)
    points = torch.tanh(points @ mix)
    return points[:, :SHOT], points[:, SHOT:]


encoder = nn.Sequential(nn.Linear(12, 48), nn.ReLU(), nn.Linear(48, 16))
optimizer = torch.optim.Adam(encoder.parameters(), lr=3e-3)
labels = torch.arange(WAY).repeat_interleave(QUERY)
for step in range(50):
    support, query = episode()
    prototypes = encoder(support).mean(dim=1)
    logits = -torch.cdist(encoder(query).flatten(0, 1), prototypes).pow(2)
    loss = nn.functional.cross_entropy(logits, labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
