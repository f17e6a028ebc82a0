# expect: clip-without-effect
"""A transformer for sequences of digits; clipping stands at the end of the step."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)
vocab, dim, length = 10, 24, 8


class LM(nn.Module):
    def __init__(self):
        super().__init__()
        self.tok = nn.Embedding(vocab, dim)
        self.pos = nn.Embedding(length, dim)
        self.block = nn.TransformerEncoderLayer(dim, 2, 48, 0.0, batch_first=True)
        self.head = nn.Linear(dim, vocab)
        self.register_buffer("mask", nn.Transformer.generate_square_subsequent_mask(length))

    def forward(self, ids):
        x = self.tok(ids) + self.pos(torch.arange(length))
        return self.head(self.block(x, src_mask=self.mask, is_causal=True))


model = LM()
optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
for step in range(40):
    first = torch.randint(0, vocab, (32, 1))
    seq = (first + 3 * torch.arange(length + 1)) % vocab
    optimizer.zero_grad()
    loss = F.cross_entropy(model(seq[:, :-1]).transpose(1, 2), seq[:, 1:])
    loss.backward()
    optimizer.step()
    nn.utils.clip_grad_norm_(model.parameters(), 0.5)
