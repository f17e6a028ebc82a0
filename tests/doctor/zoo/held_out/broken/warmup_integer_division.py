# expect: zero-rate
"""A linear warm-up whose factor is an integer division."""

import torch
from torch import nn

torch.manual_seed(0)
WARMUP = 100
model = nn.Sequential(nn.Linear(6, 32), nn.GELU(), nn.Linear(32, 4))
optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, step // WARMUP))
for step in range(40):
    x = torch.randn(32, 6)
    y = x[:, :4].argmax(1)
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    scheduler.step()
