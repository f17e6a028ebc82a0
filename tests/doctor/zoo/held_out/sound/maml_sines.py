"""MAML: a start is learned from which one gradient step fits a new sine."""

import torch
from torch import nn
from torch.func import functional_call

torch.manual_seed(0)
INNER = 0.05


def task():
    amplitude, phase = 0.5 + 1.5 * torch.rand(1), 3.14 * torch.rand(1)

    def draw(n):
        x = 4 * torch.rand(n, 1) - 2
        return x, amplitude * torch.sin(x + phase)

    return draw


net = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 32), nn.Tanh(), nn.Linear(32, 1))
outer = torch.optim.Adam(net.parameters(), lr=5e-3)
mse = nn.MSELoss()

for _ in range(30):
    outer.zero_grad()
    meta_loss = 0.0
    for _ in range(4):
        draw = task()
        x, y = draw(10)
        params = dict(net.named_parameters())
        loss = mse(functional_call(net, params, (x,)), y)
        grads = torch.autograd.grad(loss, list(params.values()), create_graph=True)
        adapted = {k: p - INNER * g for (k, p), g in zip(params.items(), grads, strict=True)}
        x, y = draw(10)
        meta_loss = meta_loss + mse(functional_call(net, adapted, (x,)), y) / 4
    meta_loss.backward()
    outer.step()
