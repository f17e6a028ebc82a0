# expect: evaluated-in-train
"""An autoencoder with batch norm; reconstructions of held-out data are scored in small groups."""

import torch
import torch.nn as nn

torch.manual_seed(0)

data = torch.randn(440, 3) @ torch.randn(3, 10) / 2 + 0.05 * torch.randn(440, 10)
train_data, held_out = data[:400], data[400:]


class AE(nn.Module):
    def __init__(self):
        super().__init__()
        self.enc = nn.Sequential(nn.Linear(10, 24), nn.BatchNorm1d(24), nn.ReLU(), nn.Linear(24, 3))
        self.dec = nn.Sequential(nn.Linear(3, 24), nn.BatchNorm1d(24), nn.ReLU(), nn.Linear(24, 10))

    def forward(self, x):
        return self.dec(self.enc(x))


@torch.no_grad()
def score(model, batch):
    return (model(batch) - batch).pow(2).mean(dim=1)


model = AE()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
for epoch in range(4):
    for idx in torch.randperm(400).split(40):
        x = train_data[idx]
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), x)
        loss.backward()
        optimizer.step()
    scores = torch.cat([score(model, held_out[i : i + 8]) for i in range(0, 40, 8)])
