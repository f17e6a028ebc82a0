# expect: logits-into-probabilities
"""Distillation with KLDivLoss between two softmaxes."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)

x = torch.randn(400, 6)
teacher = nn.Sequential(nn.Linear(6, 32), nn.Tanh(), nn.Linear(32, 4))
nn.init.normal_(teacher[2].weight, std=1.0)
teacher.eval().requires_grad_(False)
student = nn.Sequential(nn.Linear(6, 16), nn.ReLU(), nn.Linear(16, 4))
optimizer = torch.optim.Adam(student.parameters(), lr=5e-3)
kl = nn.KLDivLoss(reduction="batchmean")

for epoch in range(4):
    for idx in torch.randperm(400).split(40):
        with torch.no_grad():
            soft = F.softmax(teacher(x[idx]), dim=1)
        guess = F.softmax(student(x[idx]), dim=1)
        loss = kl(guess, soft)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
