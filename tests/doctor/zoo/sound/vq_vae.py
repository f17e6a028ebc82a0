"""Vector quantization: the nearest code, a straight-through gradient, two detached losses."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)


class Quantizer(nn.Module):
    def __init__(self, codes=16, dim=4):
        super().__init__()
        self.codebook = nn.Embedding(codes, dim)

    @torch.no_grad()
    def start_from(self, z):
        self.codebook.weight.copy_(z[torch.randperm(len(z))[: self.codebook.num_embeddings]])

    def forward(self, z):
        distance = (z.unsqueeze(1) - self.codebook.weight).pow(2).sum(-1)
        q = self.codebook(distance.argmin(dim=1))
        loss = F.mse_loss(q, z.detach()) + 0.25 * F.mse_loss(z, q.detach())
        return z + (q - z).detach(), loss


class VQVAE(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 4))
        self.quantizer = Quantizer()
        self.decoder = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 10))

    def forward(self, x):
        q, vq_loss = self.quantizer(self.encoder(x))
        return self.decoder(q), vq_loss


kinds = torch.randn(8, 10)
data = kinds[torch.randint(8, (480,))] + 0.2 * torch.randn(480, 10)
model = VQVAE()
model.quantizer.start_from(model.encoder(data))
codes = list(model.quantizer.parameters())
others = [*model.encoder.parameters(), *model.decoder.parameters()]
optimizer = torch.optim.Adam([{"params": others}, {"params": codes, "lr": 5e-2}], lr=3e-3)
for epoch in range(5):
    for x in data[torch.randperm(480)].split(48):
        recon, vq_loss = model(x)
        loss = F.mse_loss(recon, x) + vq_loss
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
