"""Prototypical networks: each episode has new classes, support and query pass the encoder apart."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)
WAYS, SHOTS, QUERIES = 5, 3, 4
lift = torch.randn(6, 20)


def episode():
    """Images of new classes, sorted by class as (way, shot, feature)."""
    prototypes = torch.randn(WAYS, 1, 6)
    z = prototypes + 0.5 * torch.randn(WAYS, SHOTS + QUERIES, 6)
    x = z @ lift + 4 * torch.randn(WAYS, SHOTS + QUERIES, 1) * torch.ones(20)
    x = (x - x.mean()) / x.std()
    return x[:, :SHOTS], x[:, SHOTS:]


encoder = nn.Sequential(nn.Linear(20, 48), nn.ReLU(), nn.Linear(48, 12))
optimizer = torch.optim.Adam(encoder.parameters(), lr=5e-3)
labels = torch.arange(WAYS).repeat_interleave(QUERIES)
for i in range(50):
    support, query = episode()
    proto = encoder(support).mean(1)
    q = encoder(query.flatten(0, 1))
    logits = -torch.cdist(q, proto).pow(2)
    loss = F.cross_entropy(logits, labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
