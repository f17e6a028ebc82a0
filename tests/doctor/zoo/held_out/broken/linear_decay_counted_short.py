# expect: schedule-ended, zero-rate
"""A token classifier with a linear decay over all steps, as counted beforehand."""

import torch
from torch import nn

torch.manual_seed(0)
EPOCHS, BATCH, ROWS, ACCUMULATE = 5, 16, 128, 4
total_steps = EPOCHS * (ROWS // BATCH) // ACCUMULATE


class Tagger(nn.Module):
    def __init__(self):
        super().__init__()
        self.emb = nn.Embedding(12, 16)
        self.conv = nn.Conv1d(16, 32, 3, padding=1)
        self.out = nn.Linear(32, 3)

    def forward(self, ids):
        h = self.conv(self.emb(ids).transpose(1, 2)).relu()
        return self.out(h.transpose(1, 2))


ids = torch.randint(12, (ROWS, 10))
tags = (ids + ids.roll(1, dims=1)) % 3
model = Tagger()
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
decay = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: max(0.0, 1 - s / total_steps))
for _ in range(EPOCHS):
    for rows in torch.randperm(ROWS).split(BATCH):
        loss = nn.functional.cross_entropy(model(ids[rows]).flatten(0, 1), tags[rows].flatten())
        loss.backward()
        optimizer.step()
        decay.step()
        optimizer.zero_grad()
