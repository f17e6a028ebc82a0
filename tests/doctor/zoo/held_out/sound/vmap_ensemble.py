"""Eight networks trained at once: their weights are stacked and called through vmap."""

import torch
from torch import nn
from torch.func import functional_call, stack_module_state, vmap

torch.manual_seed(0)
SIZE = 8


def make():
    return nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1))


networks = [make() for _ in range(SIZE)]
params, buffers = stack_module_state(networks)
skeleton = make().to("meta")


def call(p, b, x):
    return functional_call(skeleton, (p, b), (x,))


x = torch.randn(200, 2)
y = torch.sin(2 * x[:, :1]) * x[:, 1:]
optimizer = torch.optim.Adam(params.values(), lr=2e-2)
for _ in range(50):
    rows = torch.randint(200, (SIZE, 40))
    predictions = vmap(call)(params, buffers, x[rows])
    loss = (predictions - y[rows]).square().mean(dim=(1, 2)).sum()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
with torch.no_grad():
    spread = vmap(call, in_dims=(0, 0, None))(params, buffers, x).std(0).mean()
print(f"{loss.item() / SIZE:.3f} {spread.item():.3f}")
