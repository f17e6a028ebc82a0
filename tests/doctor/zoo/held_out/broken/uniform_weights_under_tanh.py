# expect: saturated
"""A regression with two hidden layers of tanh and weights from the uniform distribution."""

import torch
from torch import nn

torch.manual_seed(0)


class TanhNet(nn.Module):
    def __init__(self, inputs=20, hidden=64):
        super().__init__()
        self.l1 = nn.Linear(inputs, hidden)
        self.l2 = nn.Linear(hidden, hidden)
        self.l3 = nn.Linear(hidden, 1)
        for layer in (self.l1, self.l2):
            nn.init.uniform_(layer.weight, -2, 2)
        self.act = nn.Tanh()

    def forward(self, x):
        return self.l3(self.act(self.l2(self.act(self.l1(x)))))


X = torch.randn(320, 20)
Y = (X[:, :4].sum(1, keepdim=True)) / 2
net = TanhNet()
opt = torch.optim.Adam(net.parameters(), lr=1e-3)
loss_fn = nn.MSELoss()
for _ in range(5):
    for rows in torch.randperm(320).split(40):
        opt.zero_grad()
        loss_fn(net(X[rows]), Y[rows]).backward()
        opt.step()
