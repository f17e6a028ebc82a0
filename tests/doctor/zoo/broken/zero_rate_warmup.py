# expect: zero-rate
"""A transformer with a warm-up that rounds down."""

import torch
import torch.nn as nn
from torch.optim.lr_scheduler import LambdaLR

torch.manual_seed(0)
VOCAB, DIM, WARMUP = 8, 16, 100


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(VOCAB, DIM)
        self.layer = nn.TransformerEncoderLayer(DIM, 2, 32, dropout=0.1, batch_first=True)
        self.out = nn.Linear(DIM, VOCAB)

    def forward(self, ids):
        return self.out(self.layer(self.embed(ids)))


model = Model()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3, betas=(0.9, 0.98))
scheduler = LambdaLR(optimizer, lr_lambda=lambda step: min(1, step // WARMUP))
criterion = nn.CrossEntropyLoss()

model.train()
for step in range(40):
    ids = torch.randint(VOCAB, (16, 6))
    loss = criterion(model(ids).transpose(1, 2), (ids + 1) % VOCAB)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    scheduler.step()
