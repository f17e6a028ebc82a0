"""Two towers, as in CLIP: captions and pictures of the same thing shall meet."""

import math

import torch
import torch.nn.functional as F
from torch import nn


class Towers(nn.Module):
    def __init__(self, words=20, pixels=18, dim=12):
        super().__init__()
        self.text = nn.EmbeddingBag(words, dim, mode="mean")
        self.text_proj = nn.Linear(dim, dim)
        self.image = nn.Sequential(nn.Linear(pixels, 32), nn.ReLU(), nn.Linear(32, dim))
        self.logit_scale = nn.Parameter(torch.tensor(math.log(5.0)))

    def forward(self, words, pixels):
        t = F.normalize(self.text_proj(self.text(words)), dim=-1)
        i = F.normalize(self.image(pixels), dim=-1)
        return self.logit_scale.exp().clamp(max=50) * i @ t.T


torch.manual_seed(0)
look = torch.randn(20, 18)
model = Towers()
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2, weight_decay=0.01)
for _ in range(50):
    words = torch.randint(20, (24, 4))
    pixels = look[words].mean(1) * 2 + 0.2 * torch.randn(24, 18)
    logits = model(words, pixels)
    labels = torch.arange(24)
    loss = (F.cross_entropy(logits, labels) + F.cross_entropy(logits.T, labels)) / 2
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"{loss.item():.3f}")
