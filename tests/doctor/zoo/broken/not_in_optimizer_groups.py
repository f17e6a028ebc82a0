# expect: not-in-optimizer
"""Groups with and without weight decay are chosen by name; the positions have neither name."""

import torch
import torch.nn as nn

torch.manual_seed(0)


class Encoder(nn.Module):
    def __init__(self, vocab=9, dim=24, length=7):
        super().__init__()
        self.tokens = nn.Embedding(vocab, dim)
        self.positions = nn.Parameter(torch.zeros(length, dim))
        self.attention = nn.MultiheadAttention(dim, 2, batch_first=True)
        self.norm = nn.LayerNorm(dim)
        self.out = nn.Linear(dim, vocab)

    def forward(self, ids):
        x = self.tokens(ids) + self.positions
        x = self.norm(x + self.attention(x, x, x, need_weights=False)[0])
        return self.out(x)


model = Encoder()
named = list(model.named_parameters())
groups = [
    {"params": [p for n, p in named if n.endswith("weight")], "weight_decay": 0.01},
    {"params": [p for n, p in named if n.endswith("bias")], "weight_decay": 0.0},
]
optimizer = torch.optim.AdamW(groups, lr=1e-2)
for step in range(40):
    ids = torch.randint(9, (32, 7))
    target = (ids + torch.arange(7) % 2) % 9
    loss = nn.functional.cross_entropy(model(ids).transpose(1, 2), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
