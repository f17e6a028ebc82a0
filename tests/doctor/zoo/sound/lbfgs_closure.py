"""LBFGS on a small regression, full batch."""

import torch
from torch import nn

torch.manual_seed(0)

x = torch.linspace(-1, 1, 64).unsqueeze(1)
t = torch.sin(3 * x) + 0.02 * torch.randn(64, 1)

net = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))
opt = torch.optim.LBFGS(net.parameters(), lr=0.5, max_iter=4, history_size=10)
mse = nn.MSELoss()


def closure():
    opt.zero_grad()
    loss = mse(net(x), t)
    loss.backward()
    return loss


history = []
for _ in range(20):
    history.append(opt.step(closure).item())
