"""Mean teacher: the teacher is an average of the student, in train mode with its dropout."""

import copy

import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)

x = torch.rand(480, 2) * 2 - 1
y = (x[:, 0].sin() > x[:, 1]).long()
few = torch.arange(40)
student = nn.Sequential(
    nn.Linear(2, 48), nn.ReLU(), nn.Dropout(0.1), nn.Linear(48, 48), nn.ReLU(), nn.Linear(48, 2)
)
teacher = copy.deepcopy(student)
for p in teacher.parameters():
    p.detach_()
optimizer = torch.optim.Adam(student.parameters(), lr=5e-3)

for step in range(50):
    rest = torch.randint(40, 480, (64,))
    guess = student(x[rest] + 0.05 * torch.randn(64, 2))
    with torch.no_grad():
        aim = teacher(x[rest] + 0.05 * torch.randn(64, 2)).softmax(-1)
    consistency = F.mse_loss(guess.softmax(-1), aim)
    loss = F.cross_entropy(student(x[few]), y[few]) + min(1.0, step / 20) * consistency
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    with torch.no_grad():
        for t, s in zip(teacher.parameters(), student.parameters()):
            t.mul_(0.95).add_(s, alpha=0.05)
