# expect: saturated
"""An autoencoder with sigmoids between layers that begin uniformly between -5 and 5."""

import torch
import torch.nn as nn
from torch.utils.data import DataLoader

torch.manual_seed(0)


def init_weights(m):
    if isinstance(m, nn.Linear):
        nn.init.uniform_(m.weight, -5, 5)


codes = (torch.rand(6, 20) < 0.5).float()
data = (codes[torch.randint(6, (400,))] - 0.5) * 2 + 0.2 * torch.randn(400, 20)
loader = DataLoader(data, batch_size=40, shuffle=True)
encoder = nn.Sequential(nn.Linear(20, 32), nn.Sigmoid(), nn.Linear(32, 16), nn.Sigmoid())
decoder = nn.Linear(16, 20)
encoder.apply(init_weights)
optimizer = torch.optim.Adam([*encoder.parameters(), *decoder.parameters()], lr=0.01)
for epoch in range(4):
    for batch in loader:
        loss = nn.functional.mse_loss(decoder(encoder(batch)), batch)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
