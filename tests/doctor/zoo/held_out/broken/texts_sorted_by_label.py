# expect: labels-sorted
"""Opinions on films: first all bad ones, then all good ones, cut into batches by hand."""

import torch
import torch.nn as nn

torch.manual_seed(0)
VOCAB = 30
bad = torch.randint(0, 20, (160, 7))
good = torch.randint(10, 30, (160, 7))
texts = torch.cat([bad, good])
labels = torch.cat([torch.zeros(160), torch.ones(160)])


class Opinion(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(VOCAB, 12)
        self.gru = nn.GRU(12, 16, batch_first=True)
        self.fc = nn.Linear(16, 1)

    def forward(self, ids):
        _, h = self.gru(self.embed(ids))
        return self.fc(h[0])[:, 0]


model = Opinion()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for _ in range(5):
    for i in range(0, 320, 40):
        loss = nn.functional.binary_cross_entropy_with_logits(
            model(texts[i : i + 40]), labels[i : i + 40]
        )
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
