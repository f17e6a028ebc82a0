# expect: rate-too-low
"""An autoencoder of small pictures."""

import torch
from torch import nn

torch.manual_seed(0)


class AE(nn.Module):
    def __init__(self):
        super().__init__()
        self.enc = nn.Sequential(
            nn.Conv2d(1, 8, 3, 2, 1), nn.ReLU(), nn.Conv2d(8, 8, 3, 2, 1), nn.ReLU()
        )
        self.dec = nn.Sequential(
            nn.ConvTranspose2d(8, 8, 2, 2), nn.ReLU(), nn.ConvTranspose2d(8, 1, 2, 2)
        )

    def forward(self, x):
        return self.dec(self.enc(x))


def pictures(n):
    a = torch.randn(n, 1, 8, 1)
    b = torch.randn(n, 1, 1, 8)
    return (a + b) / 2**0.5


model = AE()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-8)
mse = nn.MSELoss()
losses = []
for _ in range(40):
    x = pictures(32)
    loss = mse(model(x), x)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
print(f"{losses[0]:.4f} {losses[-1]:.4f}")
