"""MAML: one inner step per sine wave with torch.func.functional_call, then the outer step."""

import math

import torch
import torch.nn.functional as F
from torch import nn
from torch.func import functional_call

torch.manual_seed(0)

net = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 32), nn.Tanh(), nn.Linear(32, 1))
outer = torch.optim.Adam(net.parameters(), lr=5e-3)
inner_lr = 0.1


def task():
    amplitude, phase = 0.5 + torch.rand(1), math.pi * torch.rand(1)

    def draw(n):
        x = 4 * torch.rand(n, 1) - 2
        return x, amplitude * torch.sin(x + phase)

    return draw


for iteration in range(30):
    outer_loss = 0.0
    for _ in range(4):
        draw = task()
        params = dict(net.named_parameters())
        x, y = draw(10)
        support = F.mse_loss(functional_call(net, params, (x,)), y)
        grads = torch.autograd.grad(support, list(params.values()), create_graph=True)
        fast = {k: p - inner_lr * g for (k, p), g in zip(params.items(), grads)}
        x, y = draw(10)
        outer_loss = outer_loss + F.mse_loss(functional_call(net, fast, (x,)), y)
    outer_loss = outer_loss / 4
    outer.zero_grad()
    outer_loss.backward()
    outer.step()
