# expect: in-two-optimizers
"""Encoder and decoder share an embedding, each has an optimizer of its own."""

import torch
import torch.nn as nn

torch.manual_seed(0)
VOCAB, DIM, LENGTH = 8, 24, 5

embedding = nn.Embedding(VOCAB, DIM)


class Encoder(nn.Module):
    def __init__(self, embedding):
        super().__init__()
        self.embedding = embedding
        self.rnn = nn.GRU(DIM, DIM, batch_first=True)

    def forward(self, ids):
        return self.rnn(self.embedding(ids))[1]


class Decoder(nn.Module):
    def __init__(self, embedding):
        super().__init__()
        self.embedding = embedding
        self.rnn = nn.GRU(DIM, DIM, batch_first=True)
        self.out = nn.Linear(DIM, VOCAB)

    def forward(self, ids, state):
        return self.out(self.rnn(self.embedding(ids), state)[0])


encoder, decoder = Encoder(embedding), Decoder(embedding)
enc_opt = torch.optim.Adam(encoder.parameters(), lr=5e-3)
dec_opt = torch.optim.Adam(decoder.parameters(), lr=5e-3)
criterion = nn.CrossEntropyLoss()

for _ in range(25):
    source = torch.randint(1, VOCAB, (48, LENGTH))
    target = VOCAB - source
    shifted = torch.cat([torch.zeros(48, 1, dtype=torch.long), target[:, :-1]], dim=1)
    enc_opt.zero_grad()
    dec_opt.zero_grad()
    logits = decoder(shifted, encoder(source))
    loss = criterion(logits.reshape(-1, VOCAB), target.reshape(-1))
    loss.backward()
    enc_opt.step()
    dec_opt.step()
