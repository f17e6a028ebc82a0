"""A VQ-VAE on curves: the nearest code is copied forward, the gradient goes straight through."""

import torch
from torch import nn
from torch.nn import functional as F


class Quantizer(nn.Module):
    def __init__(self, codes=16, dim=4, beta=0.25):
        super().__init__()
        self.codebook = nn.Embedding(codes, dim)
        self.beta = beta

    def forward(self, z):
        nearest = torch.cdist(z, self.codebook.weight).argmin(1)
        q = self.codebook(nearest)
        loss = F.mse_loss(q, z.detach()) + self.beta * F.mse_loss(z, q.detach())
        return z + (q - z).detach(), loss


class VQVAE(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(nn.Linear(16, 32), nn.ReLU(), nn.Linear(32, 4))
        self.quantizer = Quantizer()
        self.decoder = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 16))

    def forward(self, x):
        q, loss = self.quantizer(self.encoder(x))
        return self.decoder(q), loss


def curves(n):
    t = torch.linspace(0, 3.14, 16)
    return 1.4 * torch.sin(torch.randint(1, 4, (n, 1)) * t + 1.57 * torch.randint(4, (n, 1)))


torch.manual_seed(0)
model = VQVAE()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for _ in range(60):
    x = curves(64) + 0.05 * torch.randn(64, 16)
    x_hat, vq_loss = model(x)
    loss = F.mse_loss(x_hat, x) + vq_loss
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
