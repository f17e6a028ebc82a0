# expect: functional-dropout
"""A GRU tagger that drops out by function, evaluated in eval mode."""

import torch
from torch import nn
from torch.nn.functional import cross_entropy, dropout

torch.manual_seed(0)


class Tagger(nn.Module):
    def __init__(self, vocab=12, dim=20, tags=3):
        super().__init__()
        self.embed = nn.Embedding(vocab, dim)
        self.gru = nn.GRU(dim, dim, batch_first=True)
        self.out = nn.Linear(dim, tags)

    def forward(self, ids):
        x = dropout(self.embed(ids), 0.3)
        h, _ = self.gru(x)
        return self.out(dropout(h, 0.3))


def batch(n):
    ids = torch.randint(12, (n, 8))
    return ids, ids % 3


model = Tagger()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
val_ids, val_tags = batch(64)
for step in range(1, 41):
    model.train()
    ids, tags = batch(32)
    optimizer.zero_grad()
    loss = cross_entropy(model(ids).transpose(1, 2), tags)
    loss.backward()
    optimizer.step()
    if step % 8 == 0:
        model.eval()
        with torch.no_grad():
            accuracy = (model(val_ids).argmax(-1) == val_tags).float().mean().item()
