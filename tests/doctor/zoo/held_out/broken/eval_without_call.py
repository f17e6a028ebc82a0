# expect: evaluated-in-train
"""A small segmentation network with batch norm finds squares."""

import torch
from torch import nn
from torch.nn import functional as F


def conv(a, b):
    return nn.Sequential(nn.Conv2d(a, b, 3, padding=1), nn.BatchNorm2d(b), nn.ReLU())


class SegNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.a, self.b, self.c = conv(1, 8), conv(8, 16), conv(24, 8)
        self.head = nn.Conv2d(8, 1, 1)

    def forward(self, x):
        a = self.a(x)
        b = F.interpolate(self.b(F.max_pool2d(a, 2)), scale_factor=2)
        return self.head(self.c(torch.cat([a, b], dim=1)))


def squares(n):
    mask = torch.zeros(n, 1, 12, 12)
    for m in mask:
        r, c = torch.randint(0, 7, (2,)).tolist()
        m[0, r : r + 5, c : c + 5] = 1
    return mask - 0.4 + 0.5 * torch.randn_like(mask), mask


torch.manual_seed(0)
model = SegNet()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for step in range(30):
    image, mask = squares(16)
    loss = F.binary_cross_entropy_with_logits(model(image), mask)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 10 == 9:
        model.eval
        with torch.no_grad():
            for _ in range(4):
                image, mask = squares(8)
                hits = ((model(image) > 0) == (mask > 0)).float().mean()
        model.train()
