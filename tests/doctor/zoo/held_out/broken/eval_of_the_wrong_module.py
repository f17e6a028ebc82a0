# expect: evaluated-in-train
"""Two modules: the encoder is put into eval mode, the head with its batch norm is forgotten."""

import torch
from torch import nn

torch.manual_seed(0)
encoder = nn.Sequential(nn.Linear(8, 24), nn.ReLU(), nn.Linear(24, 12))
head = nn.Sequential(nn.BatchNorm1d(12), nn.ReLU(), nn.Dropout(0.3), nn.Linear(12, 1))
params = list(encoder.parameters()) + list(head.parameters())
opt = torch.optim.Adam(params, lr=5e-3)
x, xv = torch.randn(240, 8), torch.randn(60, 8)
f = lambda a: a[:, :1].abs() - a[:, 1:2]  # noqa: E731


def validate():
    encoder.eval()
    with torch.no_grad():
        err = (head(encoder(xv)) - f(xv)).pow(2).mean().item()
    encoder.train()
    return err


errors = []
for epoch in range(5):
    for b in torch.randperm(240).split(40):
        opt.zero_grad()
        loss = (head(encoder(x[b])) - f(x[b])).pow(2).mean()
        loss.backward()
        opt.step()
    errors.append(validate())
