"""A small U-Net with one skip marks discs; binary cross-entropy plus Dice."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)


def discs(n, size=16):
    grid = torch.arange(size).float()
    center = torch.randint(4, size - 4, (n, 2)).float()
    radius = 2 + 2 * torch.rand(n)
    d2 = (grid[None, :, None] - center[:, 0, None, None]) ** 2
    d2 = d2 + (grid[None, None, :] - center[:, 1, None, None]) ** 2
    mask = (d2 < radius[:, None, None] ** 2).float().unsqueeze(1)
    return mask + 0.4 * torch.randn_like(mask), mask


def block(a, b):
    return nn.Sequential(nn.Conv2d(a, b, 3, padding=1), nn.BatchNorm2d(b), nn.ReLU(inplace=True))


class UNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.enc = block(1, 8)
        self.mid = block(8, 16)
        self.up = nn.ConvTranspose2d(16, 8, 2, stride=2)
        self.dec = block(16, 8)
        self.out = nn.Conv2d(8, 1, 1)

    def forward(self, x):
        skip = self.enc(x)
        h = self.up(self.mid(F.max_pool2d(skip, 2)))
        return self.out(self.dec(torch.cat([skip, h], dim=1)))


def dice_loss(logits, target, eps=1.0):
    p = torch.sigmoid(logits).flatten(1)
    t = target.flatten(1)
    return (1 - (2 * (p * t).sum(1) + eps) / (p.sum(1) + t.sum(1) + eps)).mean()


def iou(logits, target):
    p = logits > 0
    t = target > 0.5
    return ((p & t).sum() / (p | t).sum().clamp(min=1)).item()


model = UNet()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
val_x, val_y = discs(16)
for step in range(30):
    model.train()
    x, y = discs(12)
    logits = model(x)
    loss = F.binary_cross_entropy_with_logits(logits, y) + dice_loss(logits, y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 10 == 9:
        model.eval()
        with torch.no_grad():
            print(f"{iou(model(val_x), val_y):.2f}")
