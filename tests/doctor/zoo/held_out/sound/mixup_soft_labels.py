"""Mixup with soft labels that add up to one, label smoothing."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)
NUM_CLASSES = 4


def quadrants(n):
    y = torch.randint(0, 4, (n,))
    img = 0.3 * torch.randn(n, 1, 8, 8)
    for i, c in enumerate(y.tolist()):
        r, s = divmod(c, 2)
        img[i, 0, 4 * r : 4 * r + 4, 4 * s : 4 * s + 4] += 1.0
    return img, y


def mixup(x, y, alpha=0.4):
    lam = torch.distributions.Beta(alpha, alpha).sample((len(x), 1))
    perm = torch.randperm(len(x))
    t = F.one_hot(y, NUM_CLASSES).float()
    xm = lam[..., None, None] * x + (1 - lam[..., None, None]) * x[perm]
    return xm, lam * t + (1 - lam) * t[perm]


net = nn.Sequential(
    nn.Conv2d(1, 8, 3),
    nn.GroupNorm(2, 8),
    nn.SiLU(),
    nn.Conv2d(8, 16, 3),
    nn.GroupNorm(4, 16),
    nn.SiLU(),
    nn.Flatten(),
    nn.Linear(16 * 16, NUM_CLASSES),
)
criterion = nn.CrossEntropyLoss(label_smoothing=0.05)
optimizer = torch.optim.AdamW(net.parameters(), lr=4e-3)
scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=1e-2, total_steps=40)
for it in range(40):
    x, y = quadrants(32)
    xm, tm = mixup(x, y)
    loss = criterion(net(xm), tm)
    loss.backward()
    optimizer.step()
    scheduler.step()
    optimizer.zero_grad()
