"""Style transfer in small: the pixels are what is optimized, the network stays as it is."""

import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)

network = nn.Sequential(
    nn.Conv2d(3, 12, 3, padding=1),
    nn.ReLU(),
    nn.AvgPool2d(2),
    nn.Conv2d(12, 24, 3, padding=1),
    nn.ReLU(),
).eval()
for p in network.parameters():
    p.requires_grad_(False)


def features(image):
    found = []
    for layer in network:
        image = layer(image)
        if isinstance(layer, nn.ReLU):
            found.append(image)
    return found


def gram(f):
    f = f.flatten(2)
    return f @ f.transpose(1, 2) / f.shape[-1]


stripes = torch.sin(torch.arange(16.0) * 1.5).expand(1, 3, 16, 16)
blob = torch.randn(1, 3, 4, 4).repeat_interleave(4, 2).repeat_interleave(4, 3)
style = [gram(f) for f in features(stripes)]
content = features(blob)[-1]

image = nn.Parameter(blob.clone())
optimizer = torch.optim.Adam([image], lr=0.05)
for _ in range(50):
    optimizer.zero_grad()
    found = features(image)
    style_loss = sum(F.mse_loss(gram(f), s) for f, s in zip(found, style, strict=True))
    loss = 10 * style_loss + F.mse_loss(found[-1], content)
    loss.backward()
    optimizer.step()
