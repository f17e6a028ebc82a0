"""Dropout stays on while predicting, on purpose: many passes give a spread."""

import torch
from torch import nn

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(1, 64)
        self.norm = nn.BatchNorm1d(64)
        self.dropout = nn.Dropout(0.1)
        self.out = nn.Linear(64, 1)

    def forward(self, x):
        return self.out(self.dropout(torch.relu(self.norm(self.hidden(x)))))


def enable_dropout(model):
    for module in model.modules():
        if isinstance(module, nn.Dropout):
            module.train()


x = 2 * torch.randn(256, 1)
y = torch.sin(x) + 0.1 * torch.randn_like(x)
net = Net()
opt = torch.optim.Adam(net.parameters(), lr=2e-2)
net.train()
for _ in range(6):
    for rows in torch.randperm(256).split(32):
        opt.zero_grad()
        loss = nn.functional.mse_loss(net(x[rows]), y[rows])
        loss.backward()
        opt.step()

net.eval()
enable_dropout(net)
with torch.no_grad():
    grid = torch.linspace(-4, 4, 20).unsqueeze(1)
    answers = torch.stack([net(grid) for _ in range(25)])
print(answers.std(0).mean().item())
