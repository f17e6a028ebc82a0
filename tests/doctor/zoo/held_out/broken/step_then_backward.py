# expect: step-before-backward
"""An autoencoder for waves."""

import torch
from torch import nn

torch.manual_seed(0)

t = torch.linspace(0, 6.28, 24)


def waves(n):
    return torch.sin(torch.randint(1, 4, (n, 1)) * t + 6.28 * torch.rand(n, 1)) * 1.4


encoder = nn.Sequential(nn.Linear(24, 32), nn.ELU(), nn.Linear(32, 6))
decoder = nn.Sequential(nn.Linear(6, 32), nn.ELU(), nn.Linear(32, 24))
autoencoder = nn.Sequential(encoder, decoder)
optimizer = torch.optim.Adam(autoencoder.parameters(), lr=1e-2)
criterion = nn.MSELoss()

losses = []
for _ in range(40):
    x = waves(32)
    x_hat = autoencoder(x)
    loss = criterion(x_hat, x)
    optimizer.zero_grad()
    optimizer.step()
    loss.backward()
    losses.append(loss.item())
print(losses[0], losses[-1])
