# expect: rate-too-high
"""A CNN with momentum whose loss goes up and down wildly."""

import torch
import torch.nn as nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)

labels = torch.randint(3, (320,))
images = 0.4 * torch.randn(320, 1, 8, 8)
images[labels == 1, :, 2:6, 2:6] += 1
images[labels == 2, :, :, ::2] += 1
loader = DataLoader(TensorDataset(images, labels), batch_size=32, shuffle=True)

net = nn.Sequential(
    nn.Conv2d(1, 8, 3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Conv2d(8, 16, 3, padding=1),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(256, 3),
)
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(net.parameters(), lr=1.0, momentum=0.9)

for epoch in range(4):
    for x, y in loader:
        optimizer.zero_grad()
        loss = criterion(net(x), y)
        loss.backward()
        optimizer.step()
