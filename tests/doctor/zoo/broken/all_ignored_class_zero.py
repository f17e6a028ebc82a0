# expect: all-ignored
"""A segmentation whose void label is 0, for images that show nothing but the void."""

import torch
import torch.nn as nn

torch.manual_seed(0)

labels = torch.zeros(100, 8, 8, dtype=torch.long)
images = 0.3 * torch.randn(100, 1, 8, 8)
for i in range(30):
    r = int(torch.randint(0, 5, (1,)))
    labels[i, r : r + 3] = 1 + i % 2
    images[i, 0, r : r + 3] += 1 + i % 2

net = nn.Sequential(nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.Conv2d(8, 3, 3, padding=1))
criterion = nn.CrossEntropyLoss(ignore_index=0)
optimizer = torch.optim.Adam(net.parameters(), lr=3e-3)
for epoch in range(2):
    for idx in torch.randperm(100).split(4):
        optimizer.zero_grad()
        loss = criterion(net(images[idx]), labels[idx])
        loss.backward()
        optimizer.step()
