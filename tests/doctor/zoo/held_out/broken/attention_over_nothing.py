# expect: nan-output
"""Attention pooling over the words of a text; some texts are empty."""

import torch
from torch import nn

PAD, VOCAB = 0, 20


class AttentionPool(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.score = nn.Linear(dim, 1)

    def forward(self, x, mask):
        scores = self.score(x).squeeze(-1).masked_fill(~mask, float("-inf"))
        return (scores.softmax(dim=1).unsqueeze(-1) * x).sum(dim=1)


class TextNet(nn.Module):
    def __init__(self, dim=16):
        super().__init__()
        self.embed = nn.Embedding(VOCAB, dim, padding_idx=PAD)
        self.pool = AttentionPool(dim)
        self.fc = nn.Linear(dim, 2)

    def forward(self, ids):
        return self.fc(self.pool(self.embed(ids), ids != PAD))


def texts(n, longest=8):
    length = torch.randint(0, longest + 1, (n, 1))
    ids = torch.randint(1, VOCAB, (n, longest))
    ids = ids.masked_fill(torch.arange(longest) >= length, PAD)
    return ids, (ids > 15).any(dim=1).long()


torch.manual_seed(0)
model = TextNet()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for _ in range(30):
    ids, label = texts(32)
    loss = nn.functional.cross_entropy(model(ids), label)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
