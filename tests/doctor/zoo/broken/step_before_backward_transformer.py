# expect: step-before-backward
"""A transformer encoder says which of two letters is more frequent."""

import torch
import torch.nn as nn
import torch.nn.functional as F


class Counter(nn.Module):
    def __init__(self, vocab=4, dim=16, length=12):
        super().__init__()
        self.tok = nn.Embedding(vocab, dim)
        self.pos = nn.Parameter(0.02 * torch.randn(length, dim))
        layer = nn.TransformerEncoderLayer(dim, 2, 32, dropout=0.0, batch_first=True)
        self.encoder = nn.TransformerEncoder(layer, 1)
        self.out = nn.Linear(dim, 2)

    def forward(self, ids):
        h = self.encoder(self.tok(ids) + self.pos)
        return self.out(h.mean(1))


def sample(n):
    ids = torch.randint(0, 4, (n, 12))
    return ids, ((ids == 0).sum(1) > (ids == 1).sum(1)).long()


def train_step(model, optimizer, batch):
    ids, labels = batch
    logits = model(ids)
    loss = F.cross_entropy(logits, labels)
    optimizer.step()
    loss.backward()
    optimizer.zero_grad()
    return loss.item()


def main():
    torch.manual_seed(0)
    model = Counter()
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
    return [train_step(model, optimizer, sample(64)) for _ in range(40)]


if __name__ == "__main__":
    main()
