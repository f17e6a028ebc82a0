# expect: same-units
"""An MLP for two rings, with weights of a known start."""

import torch
from torch import nn

torch.manual_seed(0)


def init_weights(module):
    if isinstance(module, nn.Linear):
        nn.init.constant_(module.weight, 0.1)
        nn.init.zeros_(module.bias)


angle = 6.28 * torch.rand(320)
ring = torch.randint(2, (320,))
x = torch.stack([angle.cos(), angle.sin()], dim=1) * (0.6 + 0.9 * ring[:, None])
x = x + 0.05 * torch.randn_like(x)

model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU(), nn.Linear(32, 2))
model.apply(init_weights)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
criterion = nn.CrossEntropyLoss()
for _ in range(5):
    for rows in torch.randperm(320).split(40):
        loss = criterion(model(x[rows]), ring[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
