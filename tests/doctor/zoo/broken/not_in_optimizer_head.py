# expect: not-in-optimizer
"""A backbone and a head; the optimizer gets the parameters of one."""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, backbone, num_classes):
        super().__init__()
        self.backbone = backbone
        self.head = nn.Linear(32, num_classes)

    def forward(self, x):
        return self.head(self.backbone(x))


def build_backbone():
    return nn.Sequential(
        nn.Conv1d(2, 16, 5, padding=2),
        nn.BatchNorm1d(16),
        nn.ReLU(),
        nn.Conv1d(16, 32, 3, padding=1),
        nn.ReLU(),
        nn.AdaptiveAvgPool1d(1),
        nn.Flatten(),
    )


def signals(n):
    kind = torch.randint(0, 3, (n,))
    t = torch.arange(24) / 24
    wave = torch.sin(6.283 * (kind[:, None] + 1) * (t + torch.rand(n, 1)))
    other = torch.cos(6.283 * (kind[:, None] + 1) * t)
    return torch.stack([wave, other], dim=1) + 0.1 * torch.randn(n, 2, 24), kind


def main():
    torch.manual_seed(0)
    model = Net(build_backbone(), 3)
    optimizer = torch.optim.Adam(model.backbone.parameters(), lr=1e-2)
    criterion = nn.CrossEntropyLoss()
    x, y = signals(320)
    model.train()
    for _ in range(4):
        for idx in torch.randperm(320).split(32):
            loss = criterion(model(x[idx]), y[idx])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()


main()
