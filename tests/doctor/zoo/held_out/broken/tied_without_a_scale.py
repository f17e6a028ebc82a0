# expect: initial-loss
"""A GRU language model whose output weights are those of the embedding."""

import torch
from torch import nn


class TiedLM(nn.Module):
    def __init__(self, vocab, dim):
        super().__init__()
        self.embedding = nn.Embedding(vocab, dim)
        self.gru = nn.GRU(dim, dim, batch_first=True)
        self.norm = nn.LayerNorm(dim)
        self.decoder = nn.Linear(dim, vocab)
        self.decoder.weight = self.embedding.weight

    def forward(self, ids):
        out, _ = self.gru(self.embedding(ids))
        return self.decoder(self.norm(out))


def sequences(n, vocab, length=10):
    start, step = torch.randint(vocab, (n, 1)), torch.randint(1, 3, (n, 1))
    return (start + step * torch.arange(length + 1)) % vocab


torch.manual_seed(0)
VOCAB = 16
model = TiedLM(VOCAB, 64)
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
for _ in range(40):
    seq = sequences(24, VOCAB)
    logits = model(seq[:, :-1])
    loss = nn.functional.cross_entropy(logits.flatten(0, 1), seq[:, 1:].flatten())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
