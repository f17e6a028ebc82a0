# expect: graph-cut
"""An autoencoder that keeps only the strongest features, chosen with NumPy."""

import numpy as np
import torch
from torch import nn


class SparseAutoencoder(nn.Module):
    def __init__(self, inputs=16, code=12, keep=4):
        super().__init__()
        self.keep = keep
        self.encoder = nn.Sequential(nn.Linear(inputs, 32), nn.ReLU(), nn.Linear(32, code))
        self.decoder = nn.Sequential(nn.Linear(code, 32), nn.ReLU(), nn.Linear(32, inputs))

    def strongest(self, code):
        values = code.detach().numpy()
        order = np.argsort(-np.abs(values), axis=1)
        mask = np.zeros_like(values)
        np.put_along_axis(mask, order[:, : self.keep], 1.0, axis=1)
        return torch.from_numpy(values * mask)

    def forward(self, x):
        return self.decoder(self.strongest(self.encoder(x)))


torch.manual_seed(0)
basis = torch.randn(5, 16) / 5**0.5
model = SparseAutoencoder()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
for _ in range(40):
    x = torch.randn(48, 5) @ basis
    loss = nn.functional.mse_loss(model(x), x)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
