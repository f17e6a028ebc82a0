# expect: probabilities-into-logits
"""A U-Net of one level whose last layer gives probabilities of pixels."""

import torch
from torch import nn


class UNet(nn.Module):
    def __init__(self, c=8):
        super().__init__()
        self.enc = nn.Sequential(nn.Conv2d(1, c, 3, padding=1), nn.ReLU())
        self.mid = nn.Sequential(nn.MaxPool2d(2), nn.Conv2d(c, 2 * c, 3, padding=1), nn.ReLU())
        self.up = nn.ConvTranspose2d(2 * c, c, 2, stride=2)
        self.last = nn.Sequential(
            nn.Conv2d(2 * c, c, 3, padding=1), nn.ReLU(), nn.Conv2d(c, 1, 1), nn.Sigmoid()
        )

    def forward(self, x):
        e = self.enc(x)
        return self.last(torch.cat([e, self.up(self.mid(e))], dim=1))


def rings(n):
    axis = torch.arange(12.0)
    cy, cx = 3 + 6 * torch.rand(2, n, 1, 1)
    d = ((axis[:, None] - cy) ** 2 + (axis - cx) ** 2).sqrt()
    mask = ((d > 1.5) & (d < 4)).float().unsqueeze(1)
    return mask * 2 - 0.5 + 0.5 * torch.randn_like(mask), mask


def main():
    torch.manual_seed(0)
    model = UNet()
    criterion = nn.BCEWithLogitsLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
    for _ in range(30):
        x, mask = rings(16)
        optimizer.zero_grad()
        loss = criterion(model(x), mask)
        loss.backward()
        optimizer.step()


if __name__ == "__main__":
    main()
