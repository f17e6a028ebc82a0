# expect: scaler-unused
"""float16 autocast around a small convolutional net, with the loop left as it was."""

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(
    nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.AvgPool2d(2), nn.Flatten(), nn.Linear(8 * 16, 2)
)
opt = torch.optim.Adam(net.parameters(), lr=3e-3)
for it in range(25):
    x = torch.randn(16, 1, 8, 8)
    y = (x[:, 0].mean((1, 2)) > 0).long()
    opt.zero_grad()
    with torch.autocast("cpu", dtype=torch.float16):
        out = net(x)
        loss = nn.functional.cross_entropy(out, y)
    loss.backward()
    opt.step()
