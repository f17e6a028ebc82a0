# expect: weight-decay-too-strong
"""An autoencoder with a strong decay in AdamW."""

import torch
import torch.nn as nn

torch.manual_seed(0)
data = torch.randn(480, 3) @ torch.randn(3, 10) / 2

model = nn.Sequential(
    nn.Linear(10, 24), nn.ReLU(), nn.Linear(24, 3), nn.Linear(3, 24), nn.ReLU(), nn.Linear(24, 10)
)
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2, weight_decay=20)
for epoch in range(5):
    for batch in data[torch.randperm(480)].split(48):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(batch), batch)
        loss.backward()
        optimizer.step()
