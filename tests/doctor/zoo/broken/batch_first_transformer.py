# expect: batch-first
"""A transformer encoder layer on batches of sequences, mean over time."""

import torch
from torch import nn

torch.manual_seed(0)


class SequenceModel(nn.Module):
    def __init__(self, vocab=8, dim=16, length=10):
        super().__init__()
        self.embedding = nn.Embedding(vocab, dim)
        self.position = nn.Parameter(0.1 * torch.randn(1, length, dim))
        layer = nn.TransformerEncoderLayer(d_model=dim, nhead=2, dim_feedforward=32, dropout=0.0)
        self.encoder = nn.TransformerEncoder(layer, num_layers=1)
        self.classifier = nn.Linear(dim, 2)

    def forward(self, ids):
        x = self.embedding(ids) + self.position
        return self.classifier(self.encoder(x).mean(dim=1))


model = SequenceModel()
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
loss_fn = nn.CrossEntropyLoss()
for step in range(40):
    ids = torch.randint(8, (32, 10))
    small = (ids < 4).sum(1) > 5
    optimizer.zero_grad()
    loss = loss_fn(model(ids), small.long())
    loss.backward()
    optimizer.step()
