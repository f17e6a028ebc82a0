# expect: not-in-optimizer
"""An MLP with layer norms whose parameters are sorted into groups by name."""

import torch
from torch import nn

torch.manual_seed(0)


class Block(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.fc1 = nn.Linear(width, width)
        self.fc2 = nn.Linear(width, width)

    def forward(self, x):
        return x + self.fc2(torch.relu(self.fc1(self.norm(x))))


model = nn.Sequential(nn.Linear(6, 24), Block(24), Block(24), nn.Linear(24, 1))
decay, no_decay = [], []
for name, p in model.named_parameters():
    if p.dim() > 1:
        decay.append(p)
    elif "norm" in name:
        no_decay.append(p)
optimizer = torch.optim.AdamW(
    [{"params": decay, "weight_decay": 0.01}, {"params": no_decay, "weight_decay": 0}], lr=3e-3
)

x = torch.randn(320, 6)
y = (x[:, :1].sin() + x[:, 1:2] * x[:, 2:3]) / 1.2
for _ in range(5):
    for rows in torch.randperm(320).split(40):
        loss = nn.functional.mse_loss(model(x[rows]), y[rows])
        model.zero_grad()
        loss.backward()
        optimizer.step()
