"""A denoising autoencoder on binary codes, BCELoss after a sigmoid."""

import torch
from torch import nn

torch.manual_seed(0)

prototypes = (torch.rand(8, 20) < 0.5).float()
clean = prototypes[torch.randint(8, (640,))]

encoder = nn.Sequential(nn.Linear(20, 32), nn.ReLU(), nn.Linear(32, 6))
decoder = nn.Sequential(nn.Linear(6, 32), nn.ReLU(), nn.Linear(32, 20), nn.Sigmoid())
params = list(encoder.parameters()) + list(decoder.parameters())
optimizer = torch.optim.Adam(params, lr=0.01)
bce = nn.BCELoss()

for epoch in range(4):
    for target in clean[torch.randperm(640)].split(64):
        noisy = torch.where(torch.rand_like(target) < 0.1, 1 - target, target)
        optimizer.zero_grad()
        loss = bce(decoder(encoder(noisy)), target)
        loss.backward()
        optimizer.step()
