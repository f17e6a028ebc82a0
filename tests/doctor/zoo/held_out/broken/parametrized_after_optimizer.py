# expect: replaced-after-optimizer, not-in-optimizer
"""Weight normalization is put on the layers when the optimizer already has their weights."""

import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

torch.manual_seed(0)
tcn = nn.Sequential(
    nn.Conv1d(1, 8, 3, padding=2, dilation=2),
    nn.ReLU(),
    nn.Conv1d(8, 8, 3, padding=4, dilation=4),
    nn.ReLU(),
    nn.Conv1d(8, 1, 1),
)
opt = torch.optim.Adam(tcn.parameters(), lr=5e-3)
for layer in tcn:
    if isinstance(layer, nn.Conv1d):
        weight_norm(layer)

for step in range(30):
    phase = 6.28 * torch.rand(16, 1, 1)
    t = torch.arange(24.0) * 0.5
    clean = torch.sin(t + phase)
    loss = nn.functional.mse_loss(tcn(clean + 0.3 * torch.randn(16, 1, 24)), clean)
    opt.zero_grad()
    loss.backward()
    opt.step()
