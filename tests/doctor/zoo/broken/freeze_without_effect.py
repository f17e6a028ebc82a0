# expect: freeze-without-effect
"""Fine-tuning of a sentence encoder: only the new head is to learn."""

import torch
from torch import nn

torch.manual_seed(0)


class SentenceEncoder(nn.Module):
    def __init__(self, vocab=30, dim=24):
        super().__init__()
        self.embed = nn.Embedding(vocab, dim)
        self.layer = nn.TransformerEncoderLayer(dim, 2, 48, dropout=0.0, batch_first=True)

    def forward(self, ids):
        return self.layer(self.embed(ids)).mean(dim=1)


class Sentiment(nn.Module):
    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder
        self.encoder.requires_grad = False
        self.head = nn.Linear(24, 2)

    def forward(self, ids):
        return self.head(self.encoder(ids))


model = Sentiment(SentenceEncoder())
optimizer = torch.optim.AdamW(model.parameters(), lr=2e-3)
for step in range(40):
    y = torch.randint(2, (32,))
    good = torch.rand(32, 8) < 0.35 + 0.3 * y.unsqueeze(1)
    ids = torch.where(good, torch.randint(15, (32, 8)), torch.randint(15, 30, (32, 8)))
    loss = nn.functional.cross_entropy(model(ids), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
