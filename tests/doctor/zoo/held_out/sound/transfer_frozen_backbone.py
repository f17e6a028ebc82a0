"""Transfer learning: a pretrained backbone stays frozen in eval mode."""

import torch
import torch.nn as nn
import torch.optim as optim

torch.manual_seed(0)


class Backbone(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 8, 3, padding=1)
        self.bn1 = nn.BatchNorm2d(8)
        self.conv2 = nn.Conv2d(8, 16, 3, stride=2, padding=1)
        self.bn2 = nn.BatchNorm2d(16)
        self.fc = nn.Linear(16, 4)

    def forward(self, x):
        x = torch.relu(self.bn1(self.conv1(x)))
        x = torch.relu(self.bn2(self.conv2(x)))
        return self.fc(x.mean((2, 3)))


def stripes(n, k):
    y = torch.randint(0, k, (n,))
    t = torch.arange(12.0)
    wave = torch.sin(t[None] * (0.5 + 0.6 * y[:, None]))
    img = wave[:, None, None, :].expand(n, 1, 12, 12)
    return img + 0.1 * torch.randn(n, 1, 12, 12), y


net = Backbone()
opt = optim.Adam(net.parameters(), lr=1e-2)
net.train()
for _ in range(25):  # pretraining on four kinds of stripes
    x, y = stripes(32, 4)
    opt.zero_grad()
    nn.functional.cross_entropy(net(x), y).backward()
    opt.step()

for param in net.parameters():
    param.requires_grad = False
net.fc = nn.Linear(16, 3)
optimizer = optim.SGD(net.fc.parameters(), lr=0.3, momentum=0.9)
net.eval()  # the statistics of the backbone stay as they are
for _ in range(30):
    x, y = stripes(32, 3)
    loss = nn.functional.cross_entropy(net(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
