"""A U-Net of one level finds discs in noise; cross entropy plus Dice."""

import torch
from torch import nn
from torch.nn import functional as F


class Double(nn.Sequential):
    def __init__(self, inputs, outputs):
        super().__init__(
            nn.Conv2d(inputs, outputs, 3, padding=1, bias=False),
            nn.BatchNorm2d(outputs),
            nn.ReLU(inplace=True),
            nn.Conv2d(outputs, outputs, 3, padding=1, bias=False),
            nn.BatchNorm2d(outputs),
            nn.ReLU(inplace=True),
        )


class UNet(nn.Module):
    def __init__(self, width=8):
        super().__init__()
        self.down = Double(1, width)
        self.middle = Double(width, 2 * width)
        self.up = nn.ConvTranspose2d(2 * width, width, 2, stride=2)
        self.merge = Double(2 * width, width)
        self.head = nn.Conv2d(width, 1, 1)

    def forward(self, image):
        skip = self.down(image)
        deep = self.up(self.middle(F.max_pool2d(skip, 2)))
        return self.head(self.merge(torch.cat([skip, deep], dim=1)))


def discs(count, size=16):
    axis = torch.arange(size).float()
    center = 4 + 8 * torch.rand(count, 2, 1, 1)
    radius = 2.5 + 2 * torch.rand(count, 1, 1)
    squares = (axis[:, None] - center[:, 0]) ** 2 + (axis - center[:, 1]) ** 2
    mask = (squares < radius**2).float().unsqueeze(1)
    return mask - 0.5 + 0.5 * torch.randn_like(mask), mask


def dice(logits, mask):
    p = logits.sigmoid()
    overlap = (p * mask).sum((1, 2, 3))
    return 1 - ((2 * overlap + 1) / (p.sum((1, 2, 3)) + mask.sum((1, 2, 3)) + 1)).mean()


torch.manual_seed(0)
model = UNet()
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2, weight_decay=1e-4)
for _ in range(30):
    image, mask = discs(16)
    logits = model(image)
    loss = F.binary_cross_entropy_with_logits(logits, mask) + dice(logits, mask)
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    optimizer.step()

model.eval()
with torch.inference_mode():
    image, mask = discs(32)
    found = model(image) > 0
    iou = (found & mask.bool()).sum() / (found | mask.bool()).sum()
print(f"IoU {iou.item():.2f}")
