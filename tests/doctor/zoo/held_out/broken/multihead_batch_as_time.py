# expect: batch-first
"""Self-attention over a set of objects, (batch, objects, features), with the default layout."""

import torch
from torch import nn


class SetClassifier(nn.Module):
    def __init__(self, d=16):
        super().__init__()
        self.inp = nn.Linear(3, d)
        self.attn = nn.MultiheadAttention(d, num_heads=2)
        self.norm = nn.LayerNorm(d)
        self.out = nn.Linear(d, 2)

    def forward(self, x):
        h = self.inp(x)
        a, _ = self.attn(h, h, h)
        return self.out(self.norm(h + a).mean(1))


def main():
    torch.manual_seed(0)
    model = SetClassifier()
    opt = torch.optim.Adam(model.parameters(), lr=5e-3)
    for step in range(40):
        objects = torch.randn(32, 7, 3)
        closest = torch.cdist(objects, objects).add(torch.eye(7) * 9).amin((1, 2))
        y = (closest < 0.55).long()
        loss = nn.functional.cross_entropy(model(objects), y)
        opt.zero_grad()
        loss.backward()
        opt.step()


main()
