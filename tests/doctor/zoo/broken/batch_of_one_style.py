# expect: batch-of-one
"""A residual denoiser learns from single images, and is evaluated with running statistics."""

import torch
from torch import nn

torch.manual_seed(0)


class Residual(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.conv1 = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(channels)
        self.conv2 = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(channels)

    def forward(self, x):
        h = torch.relu(self.bn1(self.conv1(x)))
        return x + self.bn2(self.conv2(h))


def image():
    clean = torch.zeros(1, 1, 12, 12)
    r, c = torch.randint(0, 8, (2,)).tolist()
    clean[..., r : r + 5, c : c + 5] = float(torch.rand(())) + 0.5
    return clean + 0.3 * torch.randn_like(clean), clean


model = nn.Sequential(nn.Conv2d(1, 8, 3, padding=1), Residual(8), nn.Conv2d(8, 1, 3, padding=1))
optimizer = torch.optim.Adam(model.parameters(), lr=2e-3)
for step in range(1, 41):
    model.train()
    noisy, clean = image()
    loss = nn.functional.mse_loss(model(noisy), clean)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 10 == 0:
        model.eval()
        with torch.no_grad():
            noisy, clean = image()
            test_loss = nn.functional.mse_loss(model(noisy), clean).item()
