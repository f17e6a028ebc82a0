"""Monte Carlo dropout: after training, only the dropout layers go back to train mode to sample."""

import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
np.random.seed(0)
x = np.linspace(-2, 2, 200)
y = np.sin(2 * x) + 0.1 * np.random.randn(200)
keep = np.abs(x) < 1.5
X = torch.from_numpy(x[keep]).float().unsqueeze(-1)
Y = torch.from_numpy(y[keep]).float().unsqueeze(-1)

net = nn.Sequential(
    nn.Linear(1, 64),
    nn.Tanh(),
    nn.Dropout(0.1),
    nn.Linear(64, 64),
    nn.Tanh(),
    nn.Dropout(0.1),
    nn.Linear(64, 1),
)
opt = torch.optim.Adam(net.parameters(), lr=5e-3)
mse = nn.MSELoss()
for epoch in range(12):
    order = torch.randperm(len(X))
    for chunk in order.chunk(4):
        opt.zero_grad()
        loss = mse(net(X[chunk]), Y[chunk])
        loss.backward()
        opt.step()


def enable_dropout(model):
    for m in model.modules():
        if isinstance(m, nn.Dropout):
            m.train()


net.eval()
enable_dropout(net)
grid = torch.linspace(-2, 2, 41).unsqueeze(-1)
with torch.no_grad():
    samples = torch.stack([net(grid) for _ in range(20)])
print(samples.std(0)[[0, 20]].flatten())
