"""A trained teacher in eval mode, a student that learns its softened answers."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)

x = torch.randn(480, 6)
y = (x[:, 0] > 0).long() + 2 * (x[:, 1] + x[:, 2] > 0).long()


def mlp(width):
    return nn.Sequential(
        nn.Linear(6, width), nn.BatchNorm1d(width), nn.ReLU(), nn.Dropout(0.1), nn.Linear(width, 4)
    )


def batches(size=48):
    for idx in torch.randperm(len(x)).split(size):
        yield x[idx], y[idx]


teacher = mlp(64)
opt = torch.optim.Adam(teacher.parameters(), lr=0.01)
teacher.train()
for _ in range(3):
    for xb, yb in batches():
        opt.zero_grad()
        F.cross_entropy(teacher(xb), yb).backward()
        opt.step()

teacher.eval()
for p in teacher.parameters():
    p.requires_grad_(False)

student = mlp(16)
opt = torch.optim.Adam(student.parameters(), lr=0.01)
tau, alpha = 3.0, 0.7
student.train()
for _ in range(3):
    for xb, yb in batches():
        with torch.no_grad():
            soft = F.softmax(teacher(xb) / tau, dim=1)
        logits = student(xb)
        kd = F.kl_div(F.log_softmax(logits / tau, dim=1), soft, reduction="batchmean") * tau**2
        loss = alpha * kd + (1 - alpha) * F.cross_entropy(logits, yb)
        opt.zero_grad()
        loss.backward()
        opt.step()
