# expect: nan-output
"""Attention with a padding mask: some sequences are empty, all their scores are minus infinity."""

import torch
from torch import nn


class Pool(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.score = nn.Linear(d, 1)

    def forward(self, h, mask):
        s = self.score(h).squeeze(-1).masked_fill(~mask, float("-inf"))
        return torch.einsum("bt,btd->bd", s.softmax(1), h)


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.emb = nn.Embedding(20, 8, padding_idx=0)
        self.pool = Pool(8)
        self.fc = nn.Linear(8, 2)

    def forward(self, ids):
        return self.fc(self.pool(self.emb(ids), ids != 0))


torch.manual_seed(0)
model = Model()
opt = torch.optim.Adam(model.parameters(), lr=1e-2)
for step in range(30):
    lengths = torch.randint(1 if step < 8 else 0, 7, (24,))
    ids = torch.randint(1, 20, (24, 6)) * (torch.arange(6) < lengths[:, None])
    y = (ids.amax(1) > 15).long()
    loss = nn.functional.cross_entropy(model(ids), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
