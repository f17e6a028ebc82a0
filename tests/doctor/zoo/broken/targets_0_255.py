# expect: targets-out-of-range
"""Segmentation with masks as they come from PNG files, of 0 and 255."""

import numpy as np
import torch
import torch.nn as nn
from torch.utils.data import DataLoader, Dataset


class Masks(Dataset):
    def __init__(self, n):
        rng = np.random.default_rng(0)
        self.masks = np.zeros((n, 12, 12), dtype=np.uint8)
        for mask in self.masks:
            r, c = rng.integers(0, 7, 2)
            mask[r : r + 5, c : c + 5] = 255
        noise = rng.normal(0, 40, self.masks.shape)
        self.images = np.clip(0.5 * self.masks + 60 + noise, 0, 255).astype(np.uint8)

    def __len__(self):
        return len(self.masks)

    def __getitem__(self, i):
        image = torch.from_numpy(self.images[i]).float().unsqueeze(0) / 255
        mask = torch.from_numpy(self.masks[i]).float().unsqueeze(0)
        return image, mask


torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(1, 8, 3, padding=1),
    nn.ReLU(),
    nn.Conv2d(8, 8, 3, padding=1),
    nn.ReLU(),
    nn.Conv2d(8, 1, 1),
)
criterion = nn.BCEWithLogitsLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
for epoch in range(4):
    for image, mask in DataLoader(Masks(160), batch_size=16, shuffle=True):
        optimizer.zero_grad()
        loss = criterion(model(image), mask)
        loss.backward()
        optimizer.step()
