# expect: scaler-unused
"""A transformer in float16 autocast, with clipping and a warm-up but without scaling."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)


class Classifier(nn.Module):
    def __init__(self, dim=32):
        super().__init__()
        self.proj = nn.Linear(4, dim)
        self.norm = nn.LayerNorm(dim)
        self.mlp = nn.Sequential(nn.Linear(dim, 2 * dim), nn.GELU(), nn.Linear(2 * dim, dim))
        self.head = nn.Linear(dim, 2)

    def forward(self, x):
        h = self.proj(x)
        h = h + self.mlp(self.norm(h))
        return self.head(h.mean(dim=1))


model = Classifier()
optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
warmup = torch.optim.lr_scheduler.LinearLR(optimizer, start_factor=0.2, total_iters=5)
for step in range(40):
    y = torch.randint(2, (32,))
    x = torch.randn(32, 6, 4) + (y.view(-1, 1, 1) - 0.5)
    with torch.autocast("cpu", torch.float16):
        loss = F.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    warmup.step()
