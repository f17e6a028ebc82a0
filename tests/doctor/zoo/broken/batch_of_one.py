# expect: batch-of-one
"""Segmentation of images one at a time, since they are large; the blocks have batch norm."""

import torch
import torch.nn as nn
from torch.utils.data import DataLoader, Dataset

torch.manual_seed(0)


class Squares(Dataset):
    def __init__(self, n=40):
        self.masks = torch.zeros(n, 1, 12, 12)
        for mask, (r, c) in zip(self.masks, torch.randint(0, 8, (n, 2)).tolist()):
            mask[0, r : r + 4, c : c + 4] = 1
        brightness = torch.randn(n, 1, 1, 1)
        self.images = self.masks + brightness + 0.3 * torch.randn(n, 1, 12, 12)

    def __len__(self):
        return len(self.masks)

    def __getitem__(self, i):
        return self.images[i], self.masks[i]


def double_conv(a, b):
    return nn.Sequential(
        nn.Conv2d(a, b, 3, padding=1, bias=False), nn.BatchNorm2d(b), nn.ReLU(inplace=True)
    )


net = nn.Sequential(double_conv(1, 8), double_conv(8, 8), nn.Conv2d(8, 1, 1))
optimizer = torch.optim.RMSprop(net.parameters(), lr=1e-3)
criterion = nn.BCEWithLogitsLoss()
net.train()
for image, mask in DataLoader(Squares(), batch_size=1, shuffle=True):
    optimizer.zero_grad()
    loss = criterion(net(image), mask)
    loss.backward()
    optimizer.step()
