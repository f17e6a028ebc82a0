# expect: replaced-after-optimizer
"""Small batches: all batch norms become group norms, in a model that is already set up."""

import torch
from torch import nn


def use_group_norm(module, groups=4):
    for name, child in module.named_children():
        if isinstance(child, nn.BatchNorm2d):
            setattr(module, name, nn.GroupNorm(groups, child.num_features))
        else:
            use_group_norm(child, groups)


def conv(a, b, stride=1):
    return nn.Sequential(
        nn.Conv2d(a, b, 3, stride, padding=1, bias=False), nn.BatchNorm2d(b), nn.ReLU()
    )


torch.manual_seed(0)
net = nn.Sequential(
    conv(1, 8), conv(8, 16, 2), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(16, 2)
)
optimizer = torch.optim.AdamW(net.parameters(), lr=3e-3)
use_group_norm(net)

for step in range(40):
    y = torch.randint(2, (8,))
    x = 0.4 * torch.randn(8, 1, 8, 8)
    x[y == 1, :, ::2] += 1.0
    loss = nn.functional.cross_entropy(net(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
