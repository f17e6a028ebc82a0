"""Gradient descent without torch.optim: the step and the clearing are written out."""

import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-2, 2, 100).unsqueeze(1)
y = x**2 - 1 + 0.1 * torch.randn_like(x)

model = nn.Sequential(nn.Linear(1, 24), nn.Tanh(), nn.Linear(24, 1))
velocity = [torch.zeros_like(p) for p in model.parameters()]
for step in range(60):
    loss = nn.functional.mse_loss(model(x), y)
    loss.backward()
    with torch.no_grad():
        for p, v in zip(model.parameters(), velocity, strict=True):
            v.mul_(0.9).add_(p.grad)
            p -= 0.05 * v
            p.grad = None
    if step % 20 == 0:
        print(f"{loss.item():.3f}")
