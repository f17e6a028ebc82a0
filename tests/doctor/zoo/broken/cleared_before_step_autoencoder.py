# expect: cleared-before-step
"""An autoencoder for vectors that lie near a plane."""

import torch
import torch.nn as nn
from torch.utils.data import DataLoader

torch.manual_seed(0)

basis = torch.randn(2, 12)
data = torch.randn(480, 2) @ basis / 2 + 0.05 * torch.randn(480, 12)
loader = DataLoader(data, batch_size=48, shuffle=True)


class AutoEncoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(nn.Linear(12, 16), nn.ReLU(), nn.Linear(16, 2))
        self.decoder = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 12))

    def forward(self, x):
        return self.decoder(self.encoder(x))


model = AutoEncoder()
optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
mse = nn.MSELoss()

for epoch in range(4):
    for x in loader:
        x_hat = model(x)
        loss = mse(x_hat, x)
        loss.backward()
        optimizer.zero_grad()
        optimizer.step()
