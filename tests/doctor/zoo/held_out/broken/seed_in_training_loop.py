# expect: seed-in-loop
"""A denoiser: the seed is set in each iteration to be reproducible, so the noise never changes."""

import torch
from torch import nn

torch.manual_seed(0)
signals = torch.sin(torch.linspace(0, 6, 24)[None] * (1 + torch.rand(320, 1)))
net = nn.Sequential(nn.Linear(24, 48), nn.ReLU(), nn.Dropout(0.1), nn.Linear(48, 24))
opt = torch.optim.Adam(net.parameters(), lr=3e-3)
order = torch.randperm(320)
for i in range(0, 320, 10):
    torch.manual_seed(42)
    clean = signals[order[i : i + 10]]
    noisy = clean + 0.3 * torch.randn(clean.shape)
    loss = nn.functional.mse_loss(net(noisy), clean)
    opt.zero_grad()
    loss.backward()
    opt.step()
