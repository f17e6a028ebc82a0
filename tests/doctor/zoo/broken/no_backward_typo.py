# expect: no-backward
"""Phases named "Train" and "Val", compared with "train"."""

import torch
import torch.nn as nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)

seq = torch.randn(360, 10, 3)
label = (seq[:, :, 0].sum(1) > 0).long()
loaders = {
    "Train": DataLoader(TensorDataset(seq[:320], label[:320]), batch_size=32, shuffle=True),
    "Val": DataLoader(TensorDataset(seq[320:], label[320:]), batch_size=40),
}


class GRUNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.gru = nn.GRU(3, 16, batch_first=True)
        self.fc = nn.Linear(16, 2)

    def forward(self, x):
        return self.fc(self.gru(x)[1][-1])


model = GRUNet()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
for epoch in range(4):
    for phase in ("Train", "Val"):
        model.train(phase == "Train")
        for x, y in loaders[phase]:
            optimizer.zero_grad()
            loss = nn.functional.cross_entropy(model(x), y)
            if phase == "train":
                loss.backward()
            if phase == "Train":
                optimizer.step()
