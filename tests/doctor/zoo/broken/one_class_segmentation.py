# expect: one-class
"""Segmentation of one kind of thing: one output channel, float masks, CrossEntropyLoss."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)


class SegNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 8, 3, padding=1)
        self.conv2 = nn.Conv2d(8, 8, 3, padding=1)
        self.out = nn.Conv2d(8, 1, 1)

    def forward(self, x):
        return self.out(F.relu(self.conv2(F.relu(self.conv1(x)))))


masks = torch.zeros(160, 1, 10, 10)
for mask, (r, c) in zip(masks, torch.randint(0, 6, (160, 2)).tolist()):
    mask[0, r : r + 4, c : c + 4] = 1
images = masks + 0.4 * torch.randn_like(masks)
model = SegNet()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
for epoch in range(4):
    for idx in torch.randperm(160).split(16):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(images[idx]), masks[idx])
        loss.backward()
        optimizer.step()
