# expect: unscaled-clipping
"""Mixed precision for an autoencoder, with clipped gradients."""

import torch
from torch import nn
from torch.amp import GradScaler, autocast

torch.manual_seed(0)


class Autoencoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(nn.Linear(16, 32), nn.SiLU(), nn.Linear(32, 4))
        self.decoder = nn.Sequential(nn.Linear(4, 32), nn.SiLU(), nn.Linear(32, 16))

    def forward(self, x):
        return self.decoder(self.encoder(x))


basis = torch.randn(4, 16) / 2
model = Autoencoder()
optimizer = torch.optim.SGD(model.parameters(), lr=0.2, momentum=0.9)
scaler = GradScaler("cpu", init_scale=4096.0)
for _ in range(40):
    x = torch.randn(48, 4) @ basis
    optimizer.zero_grad()
    with autocast("cpu", dtype=torch.float16):
        loss = nn.functional.mse_loss(model(x), x)
    scaler.scale(loss).backward()
    nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
    scaler.step(optimizer)
    scaler.update()
