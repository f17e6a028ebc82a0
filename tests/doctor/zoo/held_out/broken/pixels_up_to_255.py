# expect: unscaled-features
"""Gray pictures as they are read from files."""

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class Pictures(Dataset):
    def __init__(self, n, seed=0):
        rng = np.random.default_rng(seed)
        self.labels = rng.integers(0, 2, n)
        base = rng.integers(60, 140, (n, 1, 1))
        bright = np.zeros((n, 10, 10))
        for picture, label in zip(bright, self.labels, strict=True):
            picture[(slice(3, 7), slice(None)) if label else (slice(None), slice(3, 7))] = 80
        noise = rng.normal(0, 20, (n, 10, 10))
        self.pixels = np.clip(base + bright + noise, 0, 255).astype(np.uint8)

    def __len__(self):
        return len(self.labels)

    def __getitem__(self, i):
        return torch.tensor(self.pixels[i], dtype=torch.float32).unsqueeze(0), int(self.labels[i])


torch.manual_seed(0)
loader = DataLoader(Pictures(192), batch_size=32, shuffle=True)
model = nn.Sequential(
    nn.Conv2d(1, 8, 3),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(8 * 16, 32),
    nn.ReLU(),
    nn.Linear(32, 2),
)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9)
criterion = nn.CrossEntropyLoss()
for _ in range(5):
    for picture, label in loader:
        optimizer.zero_grad()
        loss = criterion(model(picture), label)
        loss.backward()
        optimizer.step()
