"""Rare events: a focal loss of one's own, a bias set to the prior, class imbalance of 1 to 20."""

import math

import torch
import torch.nn.functional as F
from torch import nn


class FocalLoss(nn.Module):
    def __init__(self, gamma=2.0, alpha=0.75):
        super().__init__()
        self.gamma, self.alpha = gamma, alpha

    def forward(self, logits, target):
        ce = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
        p_t = torch.exp(-ce)
        weight = torch.where(target == 1, self.alpha, 1 - self.alpha)
        return (weight * (1 - p_t) ** self.gamma * ce).sum() / target.sum().clamp(min=1)


torch.manual_seed(0)
net = nn.Sequential(nn.Conv1d(1, 8, 5, padding=2), nn.ReLU(), nn.Conv1d(8, 1, 5, padding=2))
with torch.no_grad():
    net[-1].bias.fill_(-math.log(19))
opt = torch.optim.Adam(net.parameters(), lr=1e-2)
criterion = FocalLoss()
for step in range(45):
    events = (torch.rand(16, 1, 40) < 0.05).float()
    signal = F.conv1d(events, torch.tensor([[[0.3, 1.0, 0.3]]]), padding=1) + 0.1 * torch.randn(
        16, 1, 40
    )
    loss = criterion(net(signal), events)
    opt.zero_grad()
    loss.backward()
    opt.step()
