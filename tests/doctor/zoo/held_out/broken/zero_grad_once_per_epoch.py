# expect: no-zero-grad
"""A CNN on small pictures of stripes."""

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 8, 3, padding=1)
        self.conv2 = nn.Conv2d(8, 16, 3, padding=1)
        self.fc = nn.Linear(16, 2)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)
        x = F.relu(self.conv2(x)).mean((2, 3))
        return self.fc(x)


labels = torch.randint(2, (256,))
wave = torch.sin(torch.arange(8.0) * 1.6 + 6.28 * torch.rand(256, 1))
images = torch.where(labels[:, None, None] == 1, wave[:, :, None], wave[:, None, :])
images = (images + 0.3 * torch.randn(256, 8, 8)).unsqueeze(1)
loader = DataLoader(TensorDataset(images, labels), batch_size=32, shuffle=True)

net = Net()
optimizer = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
criterion = nn.CrossEntropyLoss()
for epoch in range(5):
    optimizer.zero_grad()
    running = 0.0
    for x, y in loader:
        loss = criterion(net(x), y)
        loss.backward()
        optimizer.step()
        running += loss.item()
    print(f"[{epoch}] {running / len(loader):.3f}")
