"""Sequence to sequence with padding: GRU encoder and decoder, teacher forcing."""

import random

import torch
import torch.nn as nn
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

PAD, SOS, EOS = 0, 1, 2
random.seed(0)
torch.manual_seed(0)
pairs = []
for _ in range(160):
    s = [random.randint(3, 8) for _ in range(random.randint(2, 5))]
    pairs.append((torch.tensor(s), torch.tensor([SOS, *sorted(s), EOS])))


def collate(batch):
    src, tgt = zip(*batch)
    return pad_sequence(src, padding_value=PAD), pad_sequence(tgt, padding_value=PAD)


class Seq2Seq(nn.Module):
    def __init__(self, vocab=9, emb=16, hid=32):
        super().__init__()
        self.src_emb = nn.Embedding(vocab, emb, padding_idx=PAD)
        self.tgt_emb = nn.Embedding(vocab, emb, padding_idx=PAD)
        self.encoder = nn.GRU(emb, hid)
        self.decoder = nn.GRU(emb, hid)
        self.fc = nn.Linear(hid, vocab)

    def forward(self, src, tgt):
        lengths = (src != PAD).sum(0)
        packed = nn.utils.rnn.pack_padded_sequence(self.src_emb(src), lengths, enforce_sorted=False)
        _, h = self.encoder(packed)
        out, _ = self.decoder(self.tgt_emb(tgt), h)
        return self.fc(out)


model = Seq2Seq()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
criterion = nn.CrossEntropyLoss(ignore_index=PAD)
for epoch in range(5):
    for src, tgt in DataLoader(pairs, batch_size=20, shuffle=True, collate_fn=collate):
        logits = model(src, tgt[:-1])
        loss = criterion(logits.flatten(0, 1), tgt[1:].flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
