# expect: model-remade
"""A network for a noisy parabola, full batch, built where it is used."""

import torch
from torch import nn

torch.manual_seed(0)

x = torch.linspace(-1, 1, 100).unsqueeze(1)
y = x.pow(2) - 0.3 + 0.05 * torch.randn(100, 1)


class Net(nn.Module):
    def __init__(self, n_hidden=20):
        super().__init__()
        self.hidden = nn.Linear(1, n_hidden)
        self.predict = nn.Linear(n_hidden, 1)

    def forward(self, x):
        return self.predict(torch.relu(self.hidden(x)))


def train(x, y):
    net = Net()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    prediction = net(x)
    loss = nn.functional.mse_loss(prediction, y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


losses = [train(x, y) for epoch in range(40)]
