# expect: nan-output
"""Attention by hand with a padding mask; some sequences are empty."""

import math

import torch
from torch import nn

torch.manual_seed(0)


class Attention(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.q = nn.Linear(dim, dim)
        self.k = nn.Linear(dim, dim)
        self.v = nn.Linear(dim, dim)

    def forward(self, x, pad):
        scores = self.q(x) @ self.k(x).transpose(1, 2) / math.sqrt(x.shape[-1])
        scores = scores.masked_fill(pad.unsqueeze(1), float("-inf"))
        return scores.softmax(dim=-1) @ self.v(x)


class Classifier(nn.Module):
    def __init__(self, vocab=12, dim=16):
        super().__init__()
        self.embed = nn.Embedding(vocab, dim, padding_idx=0)
        self.attention = Attention(dim)
        self.fc = nn.Linear(dim, 2)

    def forward(self, ids):
        pad = ids == 0
        h = self.attention(self.embed(ids), pad).masked_fill(pad.unsqueeze(-1), 0.0)
        return self.fc(h.sum(1) / (~pad).sum(1, keepdim=True).clamp(min=1))


model = Classifier()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
for step in range(40):
    ids = torch.randint(1, 12, (32, 7))
    lengths = torch.randint(1, 8, (32, 1))
    if step == 4:  # a text of stop words only
        lengths[3] = 0
    ids[torch.arange(7) >= lengths] = 0
    labels = (ids > 5).sum(1).gt((ids > 0).sum(1) / 2).long()
    loss = nn.functional.cross_entropy(model(ids), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
