"""Reptile meta-learning on sine waves."""

import copy
import math

import torch
from torch import nn

torch.manual_seed(0)
meta = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 1))
META_LR = 0.5


def sample_task():
    amplitude, phase = 0.5 + torch.rand(1), torch.rand(1) * 0.6
    return lambda x: amplitude * torch.sin(x + phase)


def inner_train(net, task, steps=5):
    opt = torch.optim.SGD(net.parameters(), lr=0.05)
    x = (torch.rand(20, 1) * 2 - 1) * math.pi
    for _ in range(steps):
        opt.zero_grad()
        loss = nn.functional.mse_loss(net(x), task(x))
        loss.backward()
        opt.step()
    return loss.item()


for iteration in range(10):
    fast = copy.deepcopy(meta)
    inner_train(fast, sample_task())
    with torch.no_grad():
        for p, q in zip(meta.parameters(), fast.parameters()):
            p.add_(META_LR * (q - p))
