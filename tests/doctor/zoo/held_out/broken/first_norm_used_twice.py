# expect: never-called
"""A CNN with batch normalization after each convolution."""

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import DataLoader, TensorDataset


class CNN(nn.Module):
    def __init__(self, width=8):
        super().__init__()
        self.conv1 = nn.Conv2d(1, width, 3, padding=1)
        self.bn1 = nn.BatchNorm2d(width)
        self.conv2 = nn.Conv2d(width, width, 3, padding=1)
        self.bn2 = nn.BatchNorm2d(width)
        self.fc = nn.Linear(width, 3)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.bn1(self.conv1(x))), 2)
        x = F.relu(self.bn1(self.conv2(x)))
        return self.fc(x.mean(dim=(2, 3)))


torch.manual_seed(0)
y = torch.randint(3, (240,))
x = torch.randn(240, 1, 10, 10)
for i, k in enumerate(y.tolist()):
    x[i, :, :: k + 1] += 1.5
x = (x - x.mean()) / x.std()
loader = DataLoader(TensorDataset(x, y), batch_size=40, shuffle=True)
model = CNN()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for _ in range(5):
    for xb, yb in loader:
        loss = F.cross_entropy(model(xb), yb)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
