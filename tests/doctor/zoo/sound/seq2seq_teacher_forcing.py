"""Sequence to sequence: sorts digits, teacher forcing half of the time, padding ignored."""

import random

import torch
import torch.nn as nn

torch.manual_seed(0)
random.seed(0)
PAD, SOS, VOCAB = 0, 1, 8


def make_batch(n, longest=5):
    src, tgt = torch.full((2, n, longest), PAD)
    for i in range(n):
        length = random.randint(3, longest)
        digits = torch.randint(2, VOCAB, (length,))
        src[i, :length], tgt[i, :length] = digits, digits.sort().values
    return src, tgt


class Encoder(nn.Module):
    def __init__(self, emb=16, hid=48):
        super().__init__()
        self.embedding = nn.Embedding(VOCAB, emb, padding_idx=PAD)
        self.rnn = nn.GRU(emb, hid, batch_first=True)

    def forward(self, src):
        lengths = (src != PAD).sum(1)
        packed = nn.utils.rnn.pack_padded_sequence(
            self.embedding(src), lengths, batch_first=True, enforce_sorted=False
        )
        return self.rnn(packed)[1]


class Decoder(nn.Module):
    def __init__(self, emb=16, hid=48):
        super().__init__()
        self.embedding = nn.Embedding(VOCAB, emb, padding_idx=PAD)
        self.rnn = nn.GRU(emb, hid, batch_first=True)
        self.out = nn.Linear(hid, VOCAB)

    def forward(self, token, hidden):
        output, hidden = self.rnn(self.embedding(token), hidden)
        return self.out(output.squeeze(1)), hidden


encoder, decoder = Encoder(), Decoder()
encoder_optimizer = torch.optim.Adam(encoder.parameters(), lr=5e-3)
decoder_optimizer = torch.optim.Adam(decoder.parameters(), lr=5e-3)
criterion = nn.CrossEntropyLoss(ignore_index=PAD)

for iteration in range(30):
    src, tgt = make_batch(32)
    hidden = encoder(src)
    token = torch.full((32, 1), SOS)
    logits = []
    for t in range(tgt.size(1)):
        step_logits, hidden = decoder(token, hidden)
        logits.append(step_logits)
        teacher = random.random() < 0.5
        token = tgt[:, t : t + 1] if teacher else step_logits.argmax(1, keepdim=True).detach()
    loss = criterion(torch.stack(logits, dim=1).transpose(1, 2), tgt)

    encoder_optimizer.zero_grad()
    decoder_optimizer.zero_grad()
    loss.backward()
    for part in (encoder, decoder):
        nn.utils.clip_grad_norm_(part.parameters(), 1.0)
    encoder_optimizer.step()
    decoder_optimizer.step()
