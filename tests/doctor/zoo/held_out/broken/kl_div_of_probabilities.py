# expect: logits-into-probabilities
"""Distillation: KLDivLoss gets the student's probabilities, not their logarithms."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)
teacher = nn.Sequential(nn.Linear(6, 32), nn.Tanh(), nn.Linear(32, 4)).eval()
student = nn.Sequential(nn.Linear(6, 8), nn.ReLU(), nn.Linear(8, 4))
kl = nn.KLDivLoss(reduction="batchmean")
opt = torch.optim.Adam(student.parameters(), lr=5e-3)
T = 2.0
for step in range(40):
    x = torch.randn(64, 6)
    with torch.no_grad():
        soft = F.softmax(3 * teacher(x) / T, dim=-1)
    loss = kl(F.softmax(student(x) / T, dim=-1), soft) * T**2
    opt.zero_grad()
    loss.backward()
    opt.step()
