# expect: cleared-before-step
"""A small transformer finds out whether a token occurs twice."""

import torch
from torch import nn

torch.manual_seed(0)
V, T = 6, 5


class Classifier(nn.Module):
    def __init__(self, dim=32):
        super().__init__()
        self.embed = nn.Embedding(V, dim)
        layer = nn.TransformerEncoderLayer(dim, 2, 64, dropout=0.0, batch_first=True)
        self.encoder = nn.TransformerEncoder(layer, 1)
        self.out = nn.Linear(dim, 1)

    def forward(self, tokens):
        return self.out(self.encoder(self.embed(tokens)).mean(1)).squeeze(1)


def train_one(model, optimizer, tokens, target):
    logits = model(tokens)
    loss = nn.functional.binary_cross_entropy_with_logits(logits, target)
    loss.backward()
    model.zero_grad()
    optimizer.step()
    return loss.item()


model = Classifier()
optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
for _ in range(40):
    tokens = torch.randint(V, (64, T))
    target = (tokens == 0).any(1).float()
    value = train_one(model, optimizer, tokens, target)
