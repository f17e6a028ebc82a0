# expect: optimizer-remade
"""A function for one training step, called for each batch."""

import torch
from torch import nn

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv1d(1, 16, 5, padding=2)
        self.fc = nn.Linear(16, 3)

    def forward(self, x):
        return self.fc(torch.relu(self.conv(x)).amax(dim=-1))


def pulses(n):
    y = torch.randint(3, (n,))
    x = 0.2 * torch.randn(n, 1, 20)
    for i in range(n):
        start, width = int(torch.randint(0, 12, (1,))), 1 + 3 * int(y[i])
        x[i, 0, start : start + width] += 1.0
    return x, y


def train_step(model, inputs, labels, lr=0.003):
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    optimizer.zero_grad()
    loss = criterion(model(inputs), labels)
    loss.backward()
    optimizer.step()
    return loss.item()


model = Net()
x, y = pulses(320)
for epoch in range(5):
    for idx in torch.randperm(320).split(32):
        train_step(model, x[idx], y[idx])
