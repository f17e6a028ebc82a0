"""SimCLR: each sample's partner is the class to find; the temperature is learned as in CLIP."""

import math

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)


class TwoTowers(nn.Module):
    def __init__(self):
        super().__init__()
        self.image = nn.Sequential(nn.Linear(16, 48), nn.ReLU(), nn.Linear(48, 16))
        self.text = nn.Sequential(nn.EmbeddingBag(20, 16), nn.ReLU(), nn.Linear(16, 16))
        self.logit_scale = nn.Parameter(torch.tensor(math.log(5.0)))

    def forward(self, images, texts):
        a = F.normalize(self.image(images), dim=1)
        b = F.normalize(self.text(texts), dim=1)
        return self.logit_scale.exp() * a @ b.T


words = torch.randn(20, 16)
model = TwoTowers()
optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
for step in range(50):
    texts = torch.randint(20, (32, 3))
    images = words[texts].mean(1) + 0.1 * torch.randn(32, 16)
    logits = model(images, texts)
    labels = torch.arange(32)
    loss = 0.5 * (F.cross_entropy(logits, labels) + F.cross_entropy(logits.T, labels))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    with torch.no_grad():
        model.logit_scale.clamp_(max=math.log(100))
