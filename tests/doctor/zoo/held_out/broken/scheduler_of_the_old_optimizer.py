# expect: scheduler-of-another-optimizer
"""A U-shaped network for curves; the optimizer is chosen by name."""

import torch
from torch import nn


class UShape(nn.Module):
    def __init__(self, c=8):
        super().__init__()
        self.down = nn.Conv1d(1, c, 4, stride=2, padding=1)
        self.mid = nn.Conv1d(c, c, 3, padding=1)
        self.up = nn.ConvTranspose1d(c, c, 4, stride=2, padding=1)
        self.out = nn.Conv1d(c + 1, 1, 3, padding=1)

    def forward(self, x):
        h = torch.relu(self.down(x))
        h = torch.relu(self.mid(h))
        h = torch.relu(self.up(h))
        return self.out(torch.cat([h, x], dim=1))


OPTIMIZER = "adam"
torch.manual_seed(0)
model = UShape()
optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9)
scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=40)
if OPTIMIZER == "adam":
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)

t = torch.linspace(0, 6.28, 32)
for _ in range(40):
    clean = 1.4 * torch.sin(torch.randint(1, 4, (24, 1)) * t + 6.28 * torch.rand(24, 1)).unsqueeze(
        1
    )
    noisy = clean + 0.5 * torch.randn_like(clean)
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(model(noisy), clean)
    loss.backward()
    optimizer.step()
    scheduler.step()
