# expect: model-remade
"""predict() and train_on() both ask get_model() for the network, and it makes a new one."""

import torch
from torch import nn

torch.manual_seed(0)
LR = 0.01


class SmallCNN(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv1d(1, 6, 3)
        self.fc = nn.Linear(6 * 14, 2)

    def forward(self, x):
        return self.fc(torch.relu(self.conv(x)).flatten(1))


def get_model():
    return SmallCNN()


def train_on(x, y):
    model = get_model()
    opt = torch.optim.Adam(model.parameters(), lr=LR)
    model.train()
    loss = nn.functional.cross_entropy(model(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
    return loss.item()


for i in range(35):
    y = torch.randint(0, 2, (24,))
    x = 0.5 * torch.randn(24, 1, 16) + (y[:, None, None] - 0.5)
    train_on(x, y)
