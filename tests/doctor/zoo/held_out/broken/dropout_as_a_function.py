# expect: functional-dropout
"""A GRU with dropout says which symbol was the most frequent."""

import torch
import torch.nn as nn
import torch.nn.functional as F


class Model(nn.Module):
    def __init__(self, symbols=4, dim=24, p=0.3):
        super().__init__()
        self.p = p
        self.embed = nn.Embedding(symbols, dim)
        self.gru = nn.GRU(dim, dim, batch_first=True)
        self.fc = nn.Linear(dim, symbols)

    def forward(self, ids):
        x = F.dropout(self.embed(ids), self.p)
        out, _ = self.gru(x)
        return self.fc(F.dropout(out.mean(dim=1), self.p))


def batch(n):
    favourite = torch.randint(4, (n,))
    ids = torch.randint(4, (n, 9))
    chosen = torch.rand(n, 9) < 0.5
    return torch.where(chosen, favourite[:, None], ids), favourite


def evaluate(model, ids, label):
    model.eval()
    with torch.no_grad():
        logits = model(ids)
    model.train()
    return (logits.argmax(1) == label).float().mean().item()


torch.manual_seed(0)
model = Model()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
for step in range(40):
    ids, label = batch(48)
    loss = F.cross_entropy(model(ids), label)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 10 == 9:
        print(step, evaluate(model, *batch(100)))
