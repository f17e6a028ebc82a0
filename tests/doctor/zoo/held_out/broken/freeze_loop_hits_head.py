# expect: head-frozen
"""Fine-tuning: the freezing loop counts children from the wrong end and freezes the new head."""

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(
    nn.Sequential(nn.Conv2d(1, 6, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)),
    nn.Sequential(nn.Conv2d(6, 12, 3, padding=1), nn.ReLU(), nn.AdaptiveAvgPool2d(2), nn.Flatten()),
    nn.Linear(48, 4),
)
for i, child in enumerate(reversed(list(net.children()))):
    if i < 1:
        for p in child.parameters():
            p.requires_grad = False

optimizer = torch.optim.Adam([p for p in net.parameters() if p.requires_grad], lr=1e-2)
for step in range(30):
    y = torch.randint(0, 4, (24,))
    x = 0.3 * torch.randn(24, 1, 8, 8)
    for i, c in enumerate(y.tolist()):
        x[i, 0, 2 * c : 2 * c + 2] += 1
    loss = nn.functional.cross_entropy(net(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
