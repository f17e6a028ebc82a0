# expect: graph-cut
"""An autoencoder in two networks with one optimizer; the code is handed over as .data."""

import torch
from torch import nn
from torch.utils.data import DataLoader

torch.manual_seed(0)

curve = torch.rand(480, 1) * 6.28
dataset = torch.cat([curve.sin(), curve.cos(), (2 * curve).sin()], 1) @ torch.randn(3, 9)
dataloader = DataLoader(dataset, batch_size=48, shuffle=True)

encoder = nn.Sequential(nn.Linear(9, 32), nn.ReLU(), nn.Linear(32, 2))
decoder = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 9))
optimizer = torch.optim.Adam([*encoder.parameters(), *decoder.parameters()], lr=5e-3)
distance = nn.MSELoss()

for epoch in range(4):
    for data in dataloader:
        code = encoder(data).data
        output = decoder(code)
        loss = distance(output, data)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
