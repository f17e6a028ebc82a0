"""A small VAE on synthetic bar images; reconstruction and KL are summed over pixels."""

import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)


def bars(n):
    x = torch.zeros(n, 8, 8)
    rows = torch.randint(0, 8, (n,))
    cols = torch.randint(0, 8, (n,))
    x[torch.arange(n), rows] = 1
    x[torch.arange(n), :, cols] = 1
    return x.flatten(1)


class VAE(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(64, 64)
        self.fc21 = nn.Linear(64, 6)
        self.fc22 = nn.Linear(64, 6)
        self.fc3 = nn.Linear(6, 64)
        self.fc4 = nn.Linear(64, 64)

    def encode(self, x):
        h = F.relu(self.fc1(x))
        return self.fc21(h), self.fc22(h)

    def reparameterize(self, mu, logvar):
        std = torch.exp(0.5 * logvar)
        return mu + torch.randn_like(std) * std

    def decode(self, z):
        return torch.sigmoid(self.fc4(F.relu(self.fc3(z))))

    def forward(self, x):
        mu, logvar = self.encode(x)
        return self.decode(self.reparameterize(mu, logvar)), mu, logvar


def loss_function(recon, x, mu, logvar):
    bce = F.binary_cross_entropy(recon, x, reduction="sum")
    kld = -0.5 * torch.sum(1 + logvar - mu.pow(2) - logvar.exp())
    return (bce + kld) / x.size(0)


model = VAE()
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
for step in range(50):
    data = bars(64)
    optimizer.zero_grad()
    recon_batch, mu, logvar = model(data)
    loss = loss_function(recon_batch, data, mu, logvar)
    loss.backward()
    optimizer.step()
