# expect: not-in-optimizer
"""Sequence to sequence: digits are written backwards, with two networks."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)
VOCAB, LENGTH, HIDDEN, SOS = 6, 4, 32, 5


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(VOCAB, 16)
        self.gru = nn.GRU(16, HIDDEN, batch_first=True)

    def forward(self, src):
        return self.gru(self.embedding(src))[1]


class Decoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(VOCAB, 16)
        self.gru = nn.GRU(16, HIDDEN, batch_first=True)
        self.out = nn.Linear(HIDDEN, VOCAB)

    def forward(self, tokens, hidden):
        output, hidden = self.gru(self.embedding(tokens), hidden)
        return self.out(output), hidden


encoder, decoder = Encoder(), Decoder()
optimizer = torch.optim.Adam(decoder.parameters(), lr=0.01)

for _ in range(50):
    src = torch.randint(0, 5, (64, LENGTH))
    tgt = src.flip(1)
    start = torch.full((64, 1), SOS)
    logits, _ = decoder(torch.cat([start, tgt[:, :-1]], 1), encoder(src))
    loss = F.cross_entropy(logits.reshape(-1, VOCAB), tgt.reshape(-1))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
