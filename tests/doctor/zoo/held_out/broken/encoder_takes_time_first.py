# expect: batch-first
"""A transformer encoder says whether small tokens are frequent in a text."""

import torch
import torch.nn as nn


class TextClassifier(nn.Module):
    def __init__(self, vocab=10, d_model=32, nhead=4, length=6):
        super().__init__()
        self.embed = nn.Embedding(vocab, d_model)
        self.pos = nn.Parameter(torch.randn(1, length, d_model) * 0.1)
        layer = nn.TransformerEncoderLayer(d_model, nhead, dim_feedforward=64, dropout=0.0)
        self.encoder = nn.TransformerEncoder(layer, num_layers=2, enable_nested_tensor=False)
        self.fc = nn.Linear(d_model, 2)

    def forward(self, ids):
        x = self.embed(ids) + self.pos
        x = self.encoder(x)
        return self.fc(x.mean(dim=1))


torch.manual_seed(0)
model = TextClassifier()
optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
criterion = nn.CrossEntropyLoss()
for _ in range(30):
    ids = torch.randint(10, (32, 6))
    frequent = ((ids < 4).sum(dim=1) > 2).long()
    loss = criterion(model(ids), frequent)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
