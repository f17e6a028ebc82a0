"""Each parameter has an optimizer of its own that steps as soon as its gradient is there."""

import torch
import torch.nn as nn

torch.manual_seed(0)

model = nn.Sequential(
    nn.Linear(8, 32), nn.LayerNorm(32), nn.GELU(), nn.Linear(32, 32), nn.GELU(), nn.Linear(32, 3)
)
optimizers = {p: torch.optim.AdamW([p], lr=3e-3) for p in model.parameters()}


def step_now(parameter):
    optimizers[parameter].step()
    optimizers[parameter].zero_grad()


for p in model.parameters():
    p.register_post_accumulate_grad_hook(step_now)

x = torch.randn(400, 8)
y = x[:, :3].argmax(1)
for idx in torch.randperm(400).split(10):
    loss = nn.functional.cross_entropy(model(x[idx]), y[idx])
    loss.backward()
