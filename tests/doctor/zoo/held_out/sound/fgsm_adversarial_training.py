"""Adversarial training: a backward pass to the inputs makes the attack, then the usual step."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)
EPS = 0.15


def two_rings(n):
    y = torch.randint(0, 2, (n,))
    angle = 6.2832 * torch.rand(n)
    r = 0.5 + y + 0.1 * torch.randn(n)
    return torch.stack((r * angle.cos(), r * angle.sin()), dim=-1), y


def fgsm(model, x, y):
    x_adv = x.clone().requires_grad_()
    F.cross_entropy(model(x_adv), y).backward()
    return (x_adv + EPS * x_adv.grad.sign()).detach()


model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU(), nn.Linear(32, 2))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for step in range(40):
    x, y = two_rings(64)
    x_adv = fgsm(model, x, y)
    optimizer.zero_grad()
    loss = 0.5 * F.cross_entropy(model(x), y) + 0.5 * F.cross_entropy(model(x_adv), y)
    loss.backward()
    optimizer.step()
