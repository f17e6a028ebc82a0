"""An encoder and a decoder with attention learn to reverse sequences of digits."""

import torch
import torch.nn as nn
from torch.nn.utils import clip_grad_norm_
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

PAD, BOS, EOS, DIGITS = 0, 1, 2, 6
SIZE = 3 + DIGITS


class Encoder(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.embed = nn.Embedding(SIZE, dim, padding_idx=PAD)
        self.rnn = nn.GRU(dim, dim, batch_first=True)

    def forward(self, src):
        lengths = (src != PAD).sum(1)
        packed = pack_padded_sequence(self.embed(src), lengths, True, enforce_sorted=False)
        memory, hidden = self.rnn(packed)
        return pad_packed_sequence(memory, batch_first=True, total_length=src.size(1))[0], hidden


class Decoder(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.embed = nn.Embedding(SIZE, dim, padding_idx=PAD)
        self.rnn = nn.GRU(dim, dim, batch_first=True)
        self.out = nn.Linear(2 * dim, SIZE)

    def forward(self, previous, memory, hidden, mask):
        states, _ = self.rnn(self.embed(previous), hidden)
        scores = states @ memory.transpose(1, 2) / memory.size(-1) ** 0.5
        weights = scores.masked_fill(~mask.unsqueeze(1), float("-inf")).softmax(-1)
        return self.out(torch.cat([states, weights @ memory], dim=-1))


def make_batch(n, longest=5):
    src = torch.full((n, longest), PAD)
    tgt = torch.full((n, longest + 2), PAD)
    for i, length in enumerate(torch.randint(2, longest + 1, (n,)).tolist()):
        digits = torch.randint(3, SIZE, (length,))
        src[i, :length] = digits
        tgt[i, : length + 2] = torch.cat([torch.tensor([BOS]), digits.flip(0), torch.tensor([EOS])])
    return src, tgt


def main():
    torch.manual_seed(0)
    encoder, decoder = Encoder(32), Decoder(32)
    params = [*encoder.parameters(), *decoder.parameters()]
    optimizer = torch.optim.Adam(params, lr=1e-2)
    criterion = nn.CrossEntropyLoss(ignore_index=PAD)
    for _ in range(45):
        src, tgt = make_batch(32)
        memory, hidden = encoder(src)
        logits = decoder(tgt[:, :-1], memory, hidden, src != PAD)
        loss = criterion(logits.flatten(0, 1), tgt[:, 1:].flatten())
        optimizer.zero_grad()
        loss.backward()
        clip_grad_norm_(params, 1.0)
        optimizer.step()


main()
