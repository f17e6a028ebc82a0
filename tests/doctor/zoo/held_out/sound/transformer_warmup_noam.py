"""A time-first Transformer encoder on sequence reversal, warm-up from rate 0."""

import math

import torch
import torch.nn as nn

torch.manual_seed(0)
V, T, D = 8, 6, 32


class PositionalEncoding(nn.Module):
    def __init__(self):
        super().__init__()
        pos = torch.arange(T).unsqueeze(1)
        div = torch.exp(torch.arange(0, D, 2) * (-math.log(100.0) / D))
        pe = torch.zeros(T, 1, D)
        pe[:, 0, 0::2], pe[:, 0, 1::2] = torch.sin(pos * div), torch.cos(pos * div)
        self.register_buffer("pe", pe)

    def forward(self, x):
        return x + self.pe


class Reverser(nn.Module):
    def __init__(self):
        super().__init__()
        self.emb = nn.Embedding(V, D)
        self.pos = PositionalEncoding()
        layer = nn.TransformerEncoderLayer(D, nhead=4, dim_feedforward=64, dropout=0.0)
        self.enc = nn.TransformerEncoder(layer, 1, enable_nested_tensor=False)
        self.out = nn.Linear(D, V)

    def forward(self, src):  # (T, N)
        return self.out(self.enc(self.pos(self.emb(src))))


model = Reverser()
optimizer = torch.optim.Adam(model.parameters(), lr=8e-3, betas=(0.9, 0.98), eps=1e-9)
warmup = 10
scheduler = torch.optim.lr_scheduler.LambdaLR(
    optimizer, lambda s: min(s / warmup, (warmup / max(s, 1)) ** 0.5)
)
criterion = nn.CrossEntropyLoss()
for step in range(50):
    src = torch.randint(0, V, (T, 32))
    tgt = src.flip(0)
    logits = model(src)
    loss = criterion(logits.reshape(-1, V), tgt.reshape(-1))
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    scheduler.step()
