# expect: inputs-ignored
"""A texture classifier: convolution, instance norm, mean over the picture."""

import torch
import torch.nn as nn


class TextureNet(nn.Module):
    def __init__(self, classes=3):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 8, 3, padding=1)
        self.conv2 = nn.Conv2d(8, 16, 3, padding=1)
        self.norm = nn.InstanceNorm2d(16, affine=True)
        self.fc = nn.Linear(16, classes)

    def forward(self, x):
        x = torch.relu(self.conv1(x))
        x = self.norm(self.conv2(x))
        return self.fc(x.mean(dim=(2, 3)))


def textures(n):
    kind = torch.randint(3, (n,))
    rows, columns = torch.meshgrid(torch.arange(10), torch.arange(10), indexing="ij")
    patterns = torch.stack([rows // 2, columns // 2, rows // 2 + columns // 2]) % 2
    x = 2.0 * patterns[kind].unsqueeze(1) - 1 + 0.4 * torch.randn(n, 1, 10, 10)
    return x, kind


torch.manual_seed(0)
model = TextureNet()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for _ in range(30):
    x, y = textures(32)
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
