# expect: graph-kept
"""A transformer for counting; a smooth curve of the loss is kept."""

import torch
import torch.nn as nn


class Counter(nn.Module):
    def __init__(self, dim=24):
        super().__init__()
        self.embed = nn.Embedding(4, dim)
        self.layer = nn.TransformerEncoderLayer(dim, 2, 48, dropout=0.0, batch_first=True)
        self.out = nn.Linear(dim, 1)

    def forward(self, ids):
        return self.out(self.layer(self.embed(ids)).mean(1)).squeeze(1)


class Meter:
    def __init__(self, beta=0.95):
        self.beta = beta
        self.value = None

    def update(self, x):
        self.value = x if self.value is None else self.beta * self.value + (1 - self.beta) * x


torch.manual_seed(0)
model, meter = Counter(), Meter()
optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
for step in range(40):
    ids = torch.randint(4, (32, 8))
    count = ((ids == 0).sum(1) - 2) / 1.22
    loss = nn.functional.mse_loss(model(ids), count)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    meter.update(loss)
    if step % 20 == 19:
        print(f"{meter.value:.3f}")
