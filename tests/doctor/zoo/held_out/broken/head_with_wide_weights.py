# expect: initial-loss
"""A CNN whose last layer is drawn from a wide normal distribution."""

import torch
from torch import nn

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Sequential(
            nn.Conv2d(1, 8, 3, padding=1),
            nn.BatchNorm2d(8),
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.Flatten(),
        )
        self.head = nn.Linear(8 * 16, 10)
        nn.init.normal_(self.head.weight, 0, 1)

    def forward(self, x):
        return self.head(self.conv(x))


prototypes = torch.randn(10, 1, 8, 8)
labels = torch.randint(10, (320,))
images = (prototypes[labels] + 1.2 * torch.randn(320, 1, 8, 8)) / 1.56
model = Net()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
for epoch in range(4):
    for rows in torch.randperm(320).split(32):
        loss = nn.functional.cross_entropy(model(images[rows]), labels[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(epoch, loss.item())
