# expect: values-vanish, gradients-vanish, inputs-ignored
"""Eight tanh layers with weights of standard deviation 0.01."""

import torch
from torch import nn


class DeepTanh(nn.Module):
    def __init__(self, depth=8, d=24):
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(d, d) for _ in range(depth))
        self.out = nn.Linear(d, 2)
        for layer in self.layers:
            nn.init.normal_(layer.weight, std=0.01)
            nn.init.zeros_(layer.bias)

    def forward(self, x):
        for layer in self.layers:
            x = torch.tanh(layer(x))
        return self.out(x)


torch.manual_seed(0)
net = DeepTanh()
opt = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
for step in range(30):
    x = torch.randn(32, 24)
    y = (x[:, 0] > x[:, 1]).long()
    loss = nn.functional.cross_entropy(net(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
