"""Focal loss on a rare class; the last bias begins at the logit of the class's share."""

import math

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)


def focal_loss(logits, target, alpha=0.25, gamma=2.0):
    bce = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
    p_t = torch.exp(-bce)
    alpha_t = alpha * target + (1 - alpha) * (1 - target)
    return (alpha_t * (1 - p_t) ** gamma * bce).sum() / target.sum().clamp(min=1)


class Detector(nn.Module):
    """Says for each of 20 places whether a peak begins there."""

    def __init__(self, prior=0.05):
        super().__init__()
        self.conv1 = nn.Conv1d(1, 16, 5, padding=2)
        self.conv2 = nn.Conv1d(16, 16, 5, padding=2)
        self.out = nn.Conv1d(16, 1, 1)
        nn.init.constant_(self.out.bias, -math.log((1 - prior) / prior))

    def forward(self, x):
        return self.out(F.relu(self.conv2(F.relu(self.conv1(x)))))


model = Detector()
optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
for step in range(50):
    target = (torch.rand(32, 1, 20) < 0.05).float()
    signal = target + 0.8 * F.pad(target, (1, 0))[..., :-1] + 0.2 * torch.randn(32, 1, 20)
    loss = focal_loss(model(signal), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
