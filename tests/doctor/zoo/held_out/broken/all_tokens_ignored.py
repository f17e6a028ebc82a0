# expect: all-ignored
"""Masked language modelling: after a while no token is masked any more, so none has a label."""

import torch
from torch import nn

torch.manual_seed(0)
IGNORE = -100


def mask_batch(step):
    ids = torch.randint(2, 12, (12, 8)).sort(dim=1).values
    chosen = torch.rand(ids.shape) < (0.25 if step < 10 else 0.0)
    if step < 10:
        chosen[:, 0] = True
    labels = torch.where(chosen, ids, IGNORE)
    return torch.where(chosen, 1, ids), labels


class MLM(nn.Module):
    def __init__(self):
        super().__init__()
        self.emb = nn.Embedding(12, 16)
        self.rnn = nn.GRU(16, 16, bidirectional=True, batch_first=True)
        self.out = nn.Linear(32, 12)

    def forward(self, x):
        return self.out(self.rnn(self.emb(x))[0])


model = MLM()
opt = torch.optim.Adam(model.parameters(), lr=5e-3)
for step in range(25):
    ids, labels = mask_batch(step)
    loss = nn.functional.cross_entropy(
        model(ids).flatten(0, 1), labels.flatten(), ignore_index=IGNORE
    )
    opt.zero_grad()
    loss.backward()
    opt.step()
