# expect: probabilities-into-logits
"""Segmentation: the network's forward returns F.softmax over channels, F.cross_entropy follows."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)


class FCN(nn.Module):
    def __init__(self, classes=3):
        super().__init__()
        self.c1 = nn.Conv2d(2, 12, 3, padding=1)
        self.bn = nn.BatchNorm2d(12)
        self.c2 = nn.Conv2d(12, classes, 1)

    def forward(self, x):
        return F.softmax(self.c2(F.relu(self.bn(self.c1(x)))), dim=1)


def scene(n):
    cls = torch.randint(0, 3, (n, 4, 4)).repeat_interleave(3, 1).repeat_interleave(3, 2)
    img = torch.stack([cls.float() - 1, (cls == 1).float()], 1) + 0.3 * torch.randn(n, 2, 12, 12)
    return img, cls


model = FCN()
opt = torch.optim.Adam(model.parameters(), lr=1e-2)
for _ in range(25):
    img, cls = scene(8)
    loss = F.cross_entropy(model(img), cls)
    opt.zero_grad()
    loss.backward()
    opt.step()
