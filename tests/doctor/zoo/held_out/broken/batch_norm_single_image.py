# expect: batch-of-one
"""Segmentation of large images, one per step, with batch normalization."""

import torch
import torch.nn as nn

torch.manual_seed(0)


def block(i, o):
    return nn.Sequential(nn.Conv2d(i, o, 3, padding=1), nn.BatchNorm2d(o), nn.ReLU())


net = nn.Sequential(block(1, 6), block(6, 6), nn.Conv2d(6, 1, 1))
optimizer = torch.optim.Adam(net.parameters(), lr=1e-2)
for step in range(30):
    mask = torch.zeros(1, 1, 16, 16)
    r, c = torch.randint(0, 9, (2,)).tolist()
    mask[..., r : r + 7, c : c + 7] = 1
    image = mask + 0.4 * torch.randn(1, 1, 16, 16)
    loss = nn.functional.binary_cross_entropy_with_logits(net(image), mask)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
