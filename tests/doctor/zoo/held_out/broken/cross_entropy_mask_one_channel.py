# expect: one-class
"""Binary segmentation with one output channel and F.cross_entropy on the float mask."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.Conv2d(8, 1, 3, padding=1))
opt = torch.optim.Adam(net.parameters(), lr=1e-2)
for step in range(25):
    mask = (torch.rand(8, 1, 4, 4) < 0.4).float().repeat_interleave(3, 2).repeat_interleave(3, 3)
    image = mask + 0.3 * torch.randn_like(mask)
    loss = F.cross_entropy(net(image), mask)
    opt.zero_grad()
    loss.backward()
    opt.step()
