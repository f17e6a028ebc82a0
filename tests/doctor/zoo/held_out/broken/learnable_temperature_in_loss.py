# expect: not-in-optimizer
"""Image and text towers with a CLIP loss; the loss module has a parameter of its own."""

import math

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)


class ClipLoss(nn.Module):
    def __init__(self):
        super().__init__()
        self.logit_scale = nn.Parameter(torch.tensor(math.log(5.0)))

    def forward(self, a, b):
        logits = self.logit_scale.exp() * F.normalize(a, dim=-1) @ F.normalize(b, dim=-1).T
        t = torch.arange(len(a))
        return (F.cross_entropy(logits, t) + F.cross_entropy(logits.T, t)) / 2


class Towers(nn.Module):
    def __init__(self):
        super().__init__()
        self.image = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 8))
        self.text = nn.Sequential(nn.Linear(6, 32), nn.ReLU(), nn.Linear(32, 8))

    def forward(self, img, txt):
        return self.image(img), self.text(txt)


model, criterion = Towers(), ClipLoss()
optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
to_img, to_txt = torch.randn(4, 10), torch.randn(4, 6)
for step in range(40):
    z = torch.randn(32, 4)
    loss = criterion(*model(z @ to_img, z @ to_txt))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
