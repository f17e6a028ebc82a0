"""Five networks at once: their parameters are stacked and called through vmap."""

import copy

import torch
from torch import nn
from torch.func import functional_call, stack_module_state, vmap

torch.manual_seed(0)


def make():
    return nn.Sequential(nn.Linear(2, 24), nn.Tanh(), nn.Linear(24, 1))


models = [make() for _ in range(5)]
params, buffers = stack_module_state(models)
base = copy.deepcopy(models[0]).to("meta")
optimizer = torch.optim.Adam(params.values(), lr=0.02)


def call(p, b, x):
    return functional_call(base, (p, b), (x,))


ensemble = vmap(call, in_dims=(0, 0, None))
x = torch.randn(300, 2)
y = (x[:, :1] * x[:, 1:]).tanh() + 0.05 * torch.randn(300, 1)
for epoch in range(6):
    for idx in torch.randperm(300).split(50):
        prediction = ensemble(params, buffers, x[idx])
        loss = (prediction - y[idx]).pow(2).mean(dim=(1, 2)).sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
with torch.no_grad():
    spread = ensemble(params, buffers, x).std(dim=0)
