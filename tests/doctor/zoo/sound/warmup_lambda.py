"""A vision transformer on 8x8 images; the rate warms up from zero, then falls as a cosine."""

import math

import torch
from torch import nn

torch.manual_seed(0)


class TinyViT(nn.Module):
    def __init__(self, dim=32, patches=16, classes=4):
        super().__init__()
        self.patchify = nn.Conv2d(1, dim, kernel_size=2, stride=2)
        self.cls = nn.Parameter(torch.zeros(1, 1, dim))
        self.pos = nn.Parameter(0.02 * torch.randn(1, patches + 1, dim))
        layer = nn.TransformerEncoderLayer(
            dim, 4, 64, dropout=0.0, activation="gelu", batch_first=True, norm_first=True
        )
        self.encoder = nn.TransformerEncoder(layer, 2, enable_nested_tensor=False)
        self.head = nn.Sequential(nn.LayerNorm(dim), nn.Linear(dim, classes))

    def forward(self, images):
        x = self.patchify(images).flatten(2).transpose(1, 2)
        x = torch.cat([self.cls.expand(len(x), -1, -1), x], dim=1) + self.pos
        return self.head(self.encoder(x)[:, 0])


def textures(n):
    """Lying stripes, standing stripes, a chessboard, or only noise."""
    tiles = torch.tensor(
        [[[1, 1], [-1, -1]], [[1, -1], [1, -1]], [[1, -1], [-1, 1]], [[0, 0], [0, 0]]]
    )
    y = torch.randint(4, (n,))
    return tiles[y].repeat(1, 4, 4).unsqueeze(1) + torch.randn(n, 1, 8, 8), y


def rate(step, warmup=10, total=40):
    if step < warmup:
        return step / warmup
    return 0.5 * (1 + math.cos(math.pi * (step - warmup) / (total - warmup)))


model = TinyViT()
optimizer = torch.optim.AdamW(model.parameters(), lr=4e-3, weight_decay=0.05)
scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
for _ in range(40):
    x, y = textures(32)
    loss = nn.functional.cross_entropy(model(x), y)
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    scheduler.step()
    optimizer.zero_grad()
