# expect: initial-loss
"""A language model with tied weights; the embedding begins as nn.Embedding makes it."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)
VOCAB, DIM, LENGTH = 30, 64, 8


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm(DIM), nn.LayerNorm(DIM)
        self.attention = nn.MultiheadAttention(DIM, 4, batch_first=True)
        self.mlp = nn.Sequential(nn.Linear(DIM, 2 * DIM), nn.GELU(), nn.Linear(2 * DIM, DIM))

    def forward(self, x, mask):
        h = self.norm1(x)
        x = x + self.attention(h, h, h, attn_mask=mask, need_weights=False)[0]
        return x + self.mlp(self.norm2(x))


class GPT(nn.Module):
    def __init__(self):
        super().__init__()
        self.tokens = nn.Embedding(VOCAB, DIM)
        self.positions = nn.Embedding(LENGTH, DIM)
        nn.init.normal_(self.positions.weight, std=0.02)
        self.block = Block()
        self.norm = nn.LayerNorm(DIM)
        self.head = nn.Linear(DIM, VOCAB, bias=False)
        self.head.weight = self.tokens.weight

    def forward(self, ids):
        mask = torch.ones(LENGTH, LENGTH, dtype=torch.bool).triu(1)
        x = self.tokens(ids) + self.positions(torch.arange(LENGTH))
        return self.head(self.norm(self.block(x, mask)))


model = GPT()
optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
for step in range(30):
    seq = (torch.randint(VOCAB, (16, 1)) + 7 * torch.arange(LENGTH + 1)) % VOCAB
    loss = F.cross_entropy(model(seq[:, :-1]).flatten(0, 1), seq[:, 1:].flatten())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
