# expect: graph-cut
"""A U-shaped net for segmentation; the bottleneck is detached on its way to the decoder."""

import torch
import torch.nn as nn
import torch.nn.functional as F


class TinyUNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.enc = nn.Conv2d(1, 6, 3, padding=1)
        self.mid = nn.Conv2d(6, 12, 3, padding=1)
        self.dec = nn.Conv2d(18, 6, 3, padding=1)
        self.out = nn.Conv2d(6, 1, 1)

    def forward(self, x):
        e = F.relu(self.enc(x))
        m = F.relu(self.mid(F.max_pool2d(e, 2)))
        up = F.interpolate(m.detach(), scale_factor=2)
        d = F.relu(self.dec(torch.cat([e, up], 1)))
        return self.out(d)


def squares(n):
    mask = torch.zeros(n, 1, 12, 12)
    for i in range(n):
        r, c = torch.randint(0, 7, (2,)).tolist()
        mask[i, 0, r : r + 5, c : c + 5] = 1
    return mask + 0.3 * torch.randn_like(mask), mask


torch.manual_seed(0)
net = TinyUNet()
opt = torch.optim.Adam(net.parameters(), lr=5e-3)
for _ in range(25):
    x, y = squares(8)
    loss = F.binary_cross_entropy_with_logits(net(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
