# expect: freeze-without-effect
"""The convolutions of a pretrained net are to stay; the flag is set on each of them."""

import torch
import torch.nn as nn

torch.manual_seed(0)

net = nn.Sequential(
    nn.Conv1d(1, 8, 5, padding=2),
    nn.ReLU(),
    nn.Conv1d(8, 8, 5, padding=2),
    nn.ReLU(),
    nn.AdaptiveAvgPool1d(4),
    nn.Flatten(),
    nn.Linear(32, 3),
)
for layer in net.modules():
    if isinstance(layer, nn.Conv1d):
        layer.requires_grad = False

optimizer = torch.optim.SGD(net.parameters(), lr=0.02, momentum=0.9)
where = torch.randint(3, (320,))
signal = 0.9 * torch.randn(320, 1, 24)
for i, k in enumerate(where.tolist()):
    signal[i, 0, 8 * k : 8 * k + 8] += 1
for epoch in range(4):
    for idx in torch.randperm(320).split(32):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(net(signal[idx]), where[idx])
        loss.backward()
        optimizer.step()
