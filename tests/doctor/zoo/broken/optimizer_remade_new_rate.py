# expect: optimizer-remade
"""The learning rate decays by building the optimizer with a new one, batch after batch."""

import torch
import torch.nn as nn
import torch.optim as optim

torch.manual_seed(0)

series = torch.sin(0.3 * torch.arange(400.0)) * torch.cos(0.05 * torch.arange(400.0))


class Forecaster(nn.Module):
    def __init__(self):
        super().__init__()
        self.gru = nn.GRU(1, 24, batch_first=True)
        self.linear = nn.Linear(24, 1)

    def forward(self, x):
        out, _ = self.gru(x)
        return self.linear(out[:, -1])


net = Forecaster()
loss_function = nn.MSELoss()
lr = 0.1
for step in range(40):
    optimizer = optim.SGD(net.parameters(), lr=lr, momentum=0.9)
    start = torch.randint(0, 380, (32,))
    window = series[start.unsqueeze(1) + torch.arange(17)]
    optimizer.zero_grad()
    loss = loss_function(net(window[:, :-1].unsqueeze(-1)), window[:, -1:])
    loss.backward()
    optimizer.step()
    lr *= 0.99
