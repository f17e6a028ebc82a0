# expect: targets-not-probabilities
"""Film genres, several per film, as multi-hot targets of cross_entropy."""

import torch
import torch.nn as nn
from torch.utils.data import DataLoader, Dataset

torch.manual_seed(0)


class Films(Dataset):
    genres = torch.randn(10, 5)

    def __len__(self):
        return 256

    def __getitem__(self, i):
        g = torch.Generator().manual_seed(i)
        x = torch.randn(10, generator=g)
        y = (x @ self.genres > 0.5).float()
        y[x[:5].argmax()] = 1.0
        return x, y


model = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 5))
opt = torch.optim.Adam(model.parameters(), lr=3e-3)
for epoch in range(3):
    for x, y in DataLoader(Films(), batch_size=24, shuffle=True):
        opt.zero_grad()
        loss = nn.functional.cross_entropy(model(x), y)
        loss.backward()
        opt.step()
