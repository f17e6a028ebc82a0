# expect: freeze-without-effect
"""Transfer learning: the attribute of a module is set in place of its parameters'."""

import torch
from torch import nn

torch.manual_seed(0)
backbone = nn.Sequential(nn.Linear(9, 24), nn.ReLU(), nn.Linear(24, 12), nn.ReLU())
model = nn.ModuleDict({"backbone": backbone, "head": nn.Linear(12, 3)})
for child in model["backbone"].children():
    child.requires_grad = False

optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
for step in range(35):
    x = torch.randn(32, 9)
    y = x[:, :3].argmax(1)
    logits = model["head"](model["backbone"](x))
    loss = nn.functional.cross_entropy(logits, y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
