# expect: trained-in-eval
"""A helper that computes the running accuracy every few steps switches to eval mode."""

import torch
import torch.nn as nn
import torch.nn.functional as F


class LeNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.c1 = nn.Conv2d(1, 4, 3)
        self.c2 = nn.Conv2d(4, 8, 3)
        self.drop = nn.Dropout2d(0.3)
        self.fc = nn.Linear(8 * 16, 2)

    def forward(self, x):
        x = F.relu(self.c1(x))
        x = F.relu(self.drop(self.c2(x)))
        return self.fc(x.flatten(1))


@torch.no_grad()
def accuracy(model, x, y):
    model.eval()
    return (model(x).argmax(1) == y).float().mean().item()


def make(n):
    y = torch.randint(0, 2, (n,))
    t = torch.arange(8.0)
    wave = torch.sin(1.5 * t)
    img = torch.where(y[:, None, None] == 0, wave[None, :, None], wave[None, None, :])
    return img[:, None] + 0.3 * torch.randn(n, 1, 8, 8), y


torch.manual_seed(0)
model = LeNet()
opt = torch.optim.Adam(model.parameters(), lr=3e-3)
held_x, held_y = make(40)
model.train()
for step in range(30):
    x, y = make(16)
    loss = F.cross_entropy(model(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
    if step % 5 == 4:
        accuracy(model, held_x, held_y)
