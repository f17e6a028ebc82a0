"""A loss under a constraint: the weights descend, the Lagrange multiplier ascends."""

import torch
from torch import nn

torch.manual_seed(0)

x = torch.randn(400, 4)
group = (x[:, 3] > 0).float()
y = ((x[:, 0] + 0.8 * x[:, 3]) > 0).float()
model = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 1), nn.Flatten(0))
multiplier = nn.Parameter(torch.zeros(()))
descent = torch.optim.Adam(model.parameters(), lr=0.01)
ascent = torch.optim.SGD([multiplier], lr=0.5, maximize=True)

for epoch in range(3):
    for idx in torch.randperm(400).split(40):
        logits = model(x[idx])
        p, g = logits.sigmoid(), group[idx]
        gap = (p * g).sum() / g.sum() - (p * (1 - g)).sum() / (1 - g).sum()
        fit = nn.functional.binary_cross_entropy_with_logits(logits, y[idx])
        loss = fit + multiplier * (gap.abs() - 0.2)
        descent.zero_grad()
        ascent.zero_grad()
        loss.backward()
        descent.step()
        ascent.step()
        with torch.no_grad():
            multiplier.clamp_(min=0)
