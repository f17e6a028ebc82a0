# expect: same-batch
"""A get_batch helper whose slice forgets the offset."""

import torch
import torch.nn as nn

torch.manual_seed(0)
angles = torch.rand(400, 1) * 6.28
inputs = torch.cat([angles.cos(), angles.sin()], 1)
outputs = torch.cat([(2 * angles).cos(), (3 * angles).sin()], 1)


def get_batch(i, size=20):
    return inputs[:size], outputs[:size]


net = nn.Sequential(nn.Linear(2, 32), nn.Tanh(), nn.Linear(32, 2))
opt = torch.optim.Adam(net.parameters(), lr=5e-3)
for epoch in range(2):
    for i in range(20):
        xb, yb = get_batch(i)
        opt.zero_grad()
        loss = nn.functional.mse_loss(net(xb), yb)
        loss.backward()
        opt.step()
