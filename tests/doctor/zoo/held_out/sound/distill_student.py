"""A small student learns from a larger teacher, which has been trained first."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.randn(256, 8)
y = (x[:, 0] * x[:, 1] > 0).long() + 2 * (x[:, 2] > 0).long()


def batches(size):
    order = torch.randperm(len(x))
    for start in range(0, len(x), size):
        yield order[start : start + size]


def train_teacher(model):
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
    for _ in range(3):
        for rows in batches(32):
            loss = F.cross_entropy(model(x[rows]), y[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()


def distill(student, teacher, temperature=2.0, weight=0.7):
    teacher.eval()
    student.train()
    optimizer = torch.optim.Adam(student.parameters(), lr=1e-2)
    for _ in range(4):
        for rows in batches(32):
            with torch.no_grad():
                soft = F.softmax(teacher(x[rows]) / temperature, dim=1)
            logits = student(x[rows])
            kd = F.kl_div(F.log_softmax(logits / temperature, dim=1), soft, reduction="batchmean")
            hard = F.cross_entropy(logits, y[rows])
            loss = weight * temperature**2 * kd + (1 - weight) * hard
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return loss.item()


teacher = nn.Sequential(nn.Linear(8, 64), nn.ReLU(), nn.Dropout(0.1), nn.Linear(64, 4))
student = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 4))
train_teacher(teacher)
print(f"student {distill(student, teacher):.3f}")
