# expect: unscaled-features, initial-loss
"""A convolutional classifier on byte images that are only cast to float."""

import torch
import torch.nn as nn

torch.manual_seed(0)


def byte_images(n):
    y = torch.randint(0, 3, (n,))
    img = torch.randint(60, 120, (n, 1, 10, 10), dtype=torch.uint8)
    for i, c in enumerate(y.tolist()):
        img[i, 0, 3 * c : 3 * c + 4] = 230
    return img, y


class ConvNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 6, 3)
        self.head = nn.Linear(6 * 16, 3)

    def forward(self, x):
        x = torch.relu(self.conv(x.float()))
        return self.head(torch.max_pool2d(x, 2).flatten(1))


net = ConvNet()
opt = torch.optim.SGD(net.parameters(), lr=1e-3)
for it in range(30):
    x, y = byte_images(24)
    loss = nn.functional.cross_entropy(net(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
