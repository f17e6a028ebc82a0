# expect: probabilities-into-logits
"""A language model that returns probabilities of the next symbol."""

import torch
import torch.nn as nn
from torch.nn import functional as F

torch.manual_seed(0)
VOCAB, DIM, LENGTH = 9, 24, 8


class TransformerLM(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(VOCAB, DIM)
        self.pos = nn.Parameter(torch.randn(LENGTH, DIM) * 0.02)
        self.block = nn.TransformerEncoderLayer(DIM, 2, 48, dropout=0.0, batch_first=True)
        self.to_vocab = nn.Linear(DIM, VOCAB)
        mask = torch.triu(torch.ones(LENGTH, LENGTH, dtype=torch.bool), diagonal=1)
        self.register_buffer("mask", mask)

    def forward(self, ids):
        h = self.block(self.embed(ids) + self.pos, src_mask=self.mask)
        return F.softmax(self.to_vocab(h), dim=-1)


model = TransformerLM()
optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
for step in range(40):
    seq = (torch.randint(VOCAB, (32, 1)) + 2 * torch.arange(LENGTH + 1)) % VOCAB
    probs = model(seq[:, :-1])
    loss = F.cross_entropy(probs.reshape(-1, VOCAB), seq[:, 1:].reshape(-1))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
