# expect: values-vanish
"""A deep CNN with weights of standard deviation 0.01, as an old paper has it."""

import torch
import torch.nn as nn

torch.manual_seed(0)


def init_normal(m):
    if isinstance(m, (nn.Conv2d, nn.Linear)):
        nn.init.normal_(m.weight, 0.0, 0.01)
        nn.init.zeros_(m.bias)


layers, channels = [], 1
for _ in range(5):
    layers += [nn.Conv2d(channels, 8, 3, padding=1), nn.ReLU()]
    channels = 8
net = nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8, 2))
net.apply(init_normal)

y = torch.randint(2, (240,))
x = 0.5 * torch.randn(240, 1, 8, 8)
x[y == 1, :, ::2] += 1.0
optimizer = torch.optim.Adam(net.parameters(), lr=3e-3)
loss_fn = nn.CrossEntropyLoss()
for epoch in range(3):
    for idx in torch.randperm(240).split(24):
        optimizer.zero_grad()
        loss = loss_fn(net(x[idx]), y[idx])
        loss.backward()
        optimizer.step()
