# expect: graph-kept
"""An LSTM whose state is carried on in evaluation over a long stream, with its graph."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)
VOCAB = 5
stream = torch.cumsum(torch.where(torch.rand(8, 601) < 0.9, 1, 2), dim=1) % VOCAB


class CharModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(VOCAB, 12)
        self.lstm = nn.LSTM(12, 24, batch_first=True)
        self.out = nn.Linear(24, VOCAB)
        self.hidden = None

    def forward(self, ids):
        h, self.hidden = self.lstm(self.embed(ids), self.hidden)
        return self.out(h)


def loss_of(model, start, length=10):
    logits = model(stream[:, start : start + length])
    return F.cross_entropy(
        logits.reshape(-1, VOCAB), stream[:, start + 1 : start + length + 1].reshape(-1)
    )


def evaluate(model):
    model.eval()
    model.hidden = None
    losses = [loss_of(model, start).item() for start in range(400, 600, 10)]
    return sum(losses) / len(losses)


model = CharModel()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
for epoch in range(4):
    model.train()
    for start in torch.randperm(390)[:10].tolist():
        model.hidden = None
        optimizer.zero_grad()
        loss = loss_of(model, start)
        loss.backward()
        optimizer.step()
    print(f"{evaluate(model):.2f}")
