# expect: not-in-optimizer
"""Sequence to sequence as two modules: only the encoder's parameters go to Adam."""

import torch
from torch import nn

torch.manual_seed(0)


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.emb, self.gru = nn.Embedding(8, 16), nn.GRU(16, 24, batch_first=True)

    def forward(self, x):
        return self.gru(self.emb(x))[1]


class Decoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.emb, self.gru = nn.Embedding(8, 16), nn.GRU(16, 24, batch_first=True)
        self.out = nn.Linear(24, 8)

    def forward(self, y, h):
        return self.out(self.gru(self.emb(y), h)[0])


encoder, decoder = Encoder(), Decoder()
optimizer = torch.optim.Adam(encoder.parameters(), lr=5e-3)
criterion = nn.CrossEntropyLoss()
for it in range(30):
    src = torch.randint(1, 8, (16, 5))
    tgt = src.flip(1)
    inp = torch.cat([torch.zeros(16, 1, dtype=torch.long), tgt[:, :-1]], 1)
    logits = decoder(inp, encoder(src))
    loss = criterion(logits.transpose(1, 2), tgt)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    decoder.zero_grad()
