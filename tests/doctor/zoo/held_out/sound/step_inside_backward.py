"""Each parameter has an optimizer that steps as soon as its gradient is ready."""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(6, 32), nn.ReLU(), nn.Linear(32, 3))
optimizers = {p: torch.optim.Adam([p], lr=1e-2) for p in model.parameters()}


def hook(parameter):
    optimizers[parameter].step()
    optimizers[parameter].zero_grad()


for parameter in model.parameters():
    parameter.register_post_accumulate_grad_hook(hook)

x = torch.randn(240, 6)
y = (x[:, :3] + x[:, 3:]).argmax(1)
for _ in range(3):
    for rows in torch.randperm(240).split(48):
        nn.functional.cross_entropy(model(x[rows]), y[rows]).backward()
