# expect: values-vanish
"""A deep plain CNN with the small weights of old recipes."""

import torch
from torch import nn


def conv_block(a, b):
    return nn.Sequential(nn.Conv2d(a, b, 3, padding=1), nn.ReLU(inplace=True))


class Plain(nn.Module):
    def __init__(self, depth=7, width=8):
        super().__init__()
        blocks = [conv_block(1 if i == 0 else width, width) for i in range(depth)]
        self.features = nn.Sequential(*blocks, nn.AdaptiveAvgPool2d(2), nn.Flatten())
        self.classifier = nn.Linear(4 * width, 4)
        for m in self.modules():
            if isinstance(m, nn.Conv2d | nn.Linear):
                nn.init.normal_(m.weight, mean=0.0, std=0.01)
                nn.init.zeros_(m.bias)

    def forward(self, x):
        return self.classifier(self.features(x))


torch.manual_seed(0)
y = torch.randint(4, (160,))
x = 0.7 * torch.randn(160, 1, 8, 8)
for i, k in enumerate(y.tolist()):
    x[i, 0, 4 * (k // 2) : 4 * (k // 2) + 4, 4 * (k % 2) : 4 * (k % 2) + 4] += 1.2
model = Plain()
optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9)
for _ in range(6):
    for rows in torch.randperm(160).split(32):
        loss = nn.functional.cross_entropy(model(x[rows]), y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
