"""A vector-quantized autoencoder: straight-through estimator, codebook and commitment terms."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)
prototypes = torch.randn(6, 10)


class VectorQuantizer(nn.Module):
    def __init__(self, n_codes=12, dim=4, beta=0.25):
        super().__init__()
        self.codebook = nn.Embedding(n_codes, dim)
        self.codebook.weight.data.uniform_(-1.0, 1.0)
        self.beta = beta

    def forward(self, z):
        dist = torch.cdist(z, self.codebook.weight)
        q = self.codebook(dist.argmin(1))
        loss = F.mse_loss(q, z.detach()) + self.beta * F.mse_loss(z, q.detach())
        return z + (q - z).detach(), loss


encoder = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 4), nn.LayerNorm(4))
vq = VectorQuantizer()
decoder = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 10))
modules = nn.ModuleDict({"enc": encoder, "vq": vq, "dec": decoder})
optimizer = torch.optim.Adam(modules.parameters(), lr=3e-3)

for step in range(55):
    x = prototypes[torch.randint(0, 6, (64,))] + 0.1 * torch.randn(64, 10)
    z_q, vq_loss = vq(encoder(x))
    recon = F.mse_loss(decoder(z_q), x)
    optimizer.zero_grad()
    (recon + vq_loss).backward()
    optimizer.step()
