"""SimSiam: two views, a predictor, and a gradient that is stopped on one side."""

import torch
from torch import nn
from torch.nn.functional import cosine_similarity

torch.manual_seed(0)

encoder = nn.Sequential(
    nn.Linear(16, 32, bias=False),
    nn.BatchNorm1d(32),
    nn.ReLU(),
    nn.Linear(32, 16, bias=False),
    nn.BatchNorm1d(16, affine=False),
)
predictor = nn.Sequential(
    nn.Linear(16, 8, bias=False), nn.BatchNorm1d(8), nn.ReLU(), nn.Linear(8, 16)
)
optimizer = torch.optim.SGD(
    [{"params": encoder.parameters()}, {"params": predictor.parameters()}],
    lr=0.1,
    momentum=0.9,
    weight_decay=1e-4,
)


def distance(p, z):
    return -cosine_similarity(p, z.detach(), dim=-1).mean()


things = torch.randn(256, 16)
for _ in range(6):
    for chunk in things[torch.randperm(256)].split(32):
        one = chunk + 0.3 * torch.randn_like(chunk)
        two = chunk + 0.3 * torch.randn_like(chunk)
        z1, z2 = encoder(one), encoder(two)
        p1, p2 = predictor(z1), predictor(z2)
        loss = distance(p1, z2) / 2 + distance(p2, z1) / 2
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
print(f"{loss.item():.3f}")
