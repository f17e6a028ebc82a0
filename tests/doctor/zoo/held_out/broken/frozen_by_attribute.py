# expect: freeze-without-effect
"""A pretrained backbone of convolutions is frozen, a linear probe is trained on it."""

import torch
from torch import nn


class Probe(nn.Module):
    def __init__(self, backbone, width, classes):
        super().__init__()
        self.backbone = backbone
        self.probe = nn.Linear(width, classes)

    def forward(self, x):
        return self.probe(self.backbone(x))


def main():
    torch.manual_seed(0)
    backbone = nn.Sequential(nn.Conv1d(2, 12, 5), nn.ReLU(), nn.AdaptiveAvgPool1d(1), nn.Flatten())
    y = torch.randint(2, (256,))
    t = torch.linspace(0, 6.28, 30)
    wave = torch.sin((1 + 3 * y[:, None]) * t + 6.28 * torch.rand(256, 1))
    x = torch.stack([wave, wave.roll(3, 1)], dim=1) + 0.3 * torch.randn(256, 2, 30)

    model = Probe(backbone, 12, 2)
    model.backbone.requires_grad = False
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
    for _ in range(5):
        for rows in torch.randperm(256).split(32):
            loss = nn.functional.cross_entropy(model(x[rows]), y[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()


if __name__ == "__main__":
    main()
