"""Deep-dream style: the network is frozen."""

import torch
import torch.nn as nn

torch.manual_seed(0)
net = nn.Sequential(
    nn.Conv2d(3, 8, 3, padding=1),
    nn.BatchNorm2d(8),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Conv2d(8, 16, 3, padding=1),
    nn.ReLU(),
    nn.AdaptiveAvgPool2d(1),
    nn.Flatten(),
    nn.Linear(16, 10),
)
net.eval()
for p in net.parameters():
    p.requires_grad_(False)

target_class = 3
image = torch.randn(1, 3, 16, 16) * 0.1
image.requires_grad_(True)
optimizer = torch.optim.Adam([image], lr=0.05)


def total_variation(img):
    return (img[..., 1:] - img[..., :-1]).abs().mean() + (
        img[..., 1:, :] - img[..., :-1, :]
    ).abs().mean()


for i in range(40):
    optimizer.zero_grad()
    activation = net(image)[0, target_class]
    loss = -activation + 0.05 * total_variation(image)
    loss.backward()
    optimizer.step()
