# expect: batch-first
"""A Transformer encoder over (batch, time, feature) without batch_first, mean pooling on dim 1."""

import torch
import torch.nn as nn

torch.manual_seed(0)


class SetTransformer(nn.Module):
    def __init__(self, vocab=15, d=16):
        super().__init__()
        self.emb = nn.Embedding(vocab, d)
        self.pos = nn.Parameter(torch.randn(1, 10, d) * 0.1)
        layer = nn.TransformerEncoderLayer(d, 2, dim_feedforward=32, dropout=0.1)
        self.encoder = nn.TransformerEncoder(layer, 1, enable_nested_tensor=False)
        self.cls = nn.Linear(d, 2)

    def forward(self, ids):
        h = self.encoder(self.emb(ids) + self.pos)
        return self.cls(h.mean(dim=1))


ids = torch.randint(0, 15, (400, 10))
labels = ((ids == 3).any(1) & (ids == 4).any(1)).long()
net = SetTransformer()
opt = torch.optim.AdamW(net.parameters(), lr=2e-3)
for epoch in range(2):
    for rows in torch.randperm(400).split(25):
        opt.zero_grad()
        loss = nn.functional.cross_entropy(net(ids[rows]), labels[rows])
        loss.backward()
        opt.step()
