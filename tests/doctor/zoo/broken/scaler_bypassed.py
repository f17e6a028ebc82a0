# expect: scaler-bypassed
"""The loss is scaled for float16, then the optimizer steps on its own."""

import torch
import torch.nn as nn
from torch.utils.data import DataLoader

torch.manual_seed(0)

data = torch.randn(400, 3) @ torch.randn(3, 12) / 2
loader = DataLoader(data, batch_size=40, shuffle=True)


class AutoEncoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(nn.Linear(12, 32), nn.ReLU(), nn.Linear(32, 3))
        self.decoder = nn.Sequential(nn.Linear(3, 32), nn.ReLU(), nn.Linear(32, 12))

    def forward(self, x):
        return self.decoder(self.encoder(x))


model = AutoEncoder()
optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
scaler = torch.amp.GradScaler("cpu")
for epoch in range(4):
    for x in loader:
        optimizer.zero_grad()
        with torch.autocast("cpu", dtype=torch.float16):
            loss = nn.functional.mse_loss(model(x), x)
        scaler.scale(loss).backward()
        optimizer.step()
