# expect: targets-out-of-range, unscaled-targets
"""A convolutional autoencoder with a tanh at its end; the inputs are scaled, the targets aren't."""

import torch
from torch import nn

torch.manual_seed(0)
images = torch.zeros(200, 1, 8, 8)
for i in range(200):
    r, c = torch.randint(0, 5, (2,)).tolist()
    images[i, 0, r : r + 4, c : c + 4] = 200
images += torch.rand(200, 1, 8, 8) * 40

net = nn.Sequential(
    nn.Conv2d(1, 8, 3, stride=2, padding=1),
    nn.ReLU(),
    nn.ConvTranspose2d(8, 1, 4, stride=2, padding=1),
    nn.Tanh(),
)
opt = torch.optim.Adam(net.parameters(), lr=2e-3)
for epoch in range(3):
    for idx in torch.randperm(200).split(20):
        target = images[idx]
        loss = nn.functional.mse_loss(net(target / 127.5 - 1), target)
        opt.zero_grad()
        loss.backward()
        opt.step()
