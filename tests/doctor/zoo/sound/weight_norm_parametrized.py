"""Weight norm and spectral norm as parametrizations."""

import torch
from torch import nn
from torch.nn.utils.parametrizations import spectral_norm, weight_norm

torch.manual_seed(0)

model = nn.Sequential(
    weight_norm(nn.Linear(6, 48)),
    nn.SiLU(),
    spectral_norm(nn.Linear(48, 48)),
    nn.SiLU(),
    nn.Linear(48, 3),
)
x = torch.randn(600, 6)
y = torch.stack([x[:, :2].sum(1), x[:, 2:4].sum(1), x[:, 4:].sum(1)], dim=1).argmax(1)
optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
for epoch in range(4):
    model.train()
    for idx in torch.randperm(500).split(50):
        loss = nn.functional.cross_entropy(model(x[idx]), y[idx])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.inference_mode():
        accuracy = (model(x[500:]).argmax(1) == y[500:]).float().mean()
