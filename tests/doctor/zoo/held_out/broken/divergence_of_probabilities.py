# expect: logits-into-probabilities
"""Distillation with KLDivLoss of two softmax outputs."""

import torch
from torch import nn
from torch.nn import functional as F


def mlp(width):
    return nn.Sequential(nn.Linear(6, width), nn.ReLU(), nn.Linear(width, 4))


def rows_of(n, size):
    yield from torch.randperm(n).split(size)


torch.manual_seed(0)
x = torch.randn(256, 6)
y = (x @ torch.randn(6, 4)).argmax(1)

teacher = mlp(48)
optimizer = torch.optim.Adam(teacher.parameters(), lr=1e-2)
for _ in range(3):
    for rows in rows_of(256, 32):
        loss = F.cross_entropy(teacher(x[rows]), y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
teacher.eval()

student, temperature = mlp(12), 2.0
kl = nn.KLDivLoss(reduction="batchmean")
optimizer = torch.optim.Adam(student.parameters(), lr=1e-2)
for _ in range(4):
    for rows in rows_of(256, 32):
        with torch.no_grad():
            soft_target = F.softmax(teacher(x[rows]) / temperature, dim=-1)
        soft = F.softmax(student(x[rows]) / temperature, dim=-1)
        loss = kl(soft, soft_target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
