# expect: targets-out-of-range
"""Segmentation with masks as they stand in the files: 0 and 255."""

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class Files(Dataset):
    def __init__(self, n, seed=0):
        rng = np.random.default_rng(seed)
        self.masks = np.zeros((n, 12, 12), dtype=np.uint8)
        for mask in self.masks:
            r, c = rng.integers(0, 6, 2)
            mask[r : r + 6, c : c + 6] = 255
        noise = rng.normal(0, 40, self.masks.shape)
        self.images = np.clip(self.masks * 0.4 + 80 + noise, 0, 255).astype(np.uint8)

    def __len__(self):
        return len(self.images)

    def __getitem__(self, i):
        image = torch.from_numpy(self.images[i]).float().unsqueeze(0) / 127.5 - 1
        mask = torch.from_numpy(self.masks[i]).float().unsqueeze(0)
        return image, mask


torch.manual_seed(0)
loader = DataLoader(Files(96), batch_size=16, shuffle=True)
model = nn.Sequential(
    nn.Conv2d(1, 8, 3, padding=1),
    nn.ReLU(),
    nn.Conv2d(8, 8, 3, padding=1),
    nn.ReLU(),
    nn.Conv2d(8, 1, 1),
)
criterion = nn.BCEWithLogitsLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
for _ in range(5):
    for image, mask in loader:
        optimizer.zero_grad()
        loss = criterion(model(image), mask)
        loss.backward()
        optimizer.step()
