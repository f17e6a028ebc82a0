"""Knowledge distillation: a trained teacher in eval mode, a smaller student."""

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x = torch.randn(256, 6)
y = (x[:, 0] * x[:, 1] > 0).long() + (x[:, 2] > 0.5).long()
loader = DataLoader(TensorDataset(x, y), batch_size=64, shuffle=True)


def train_teacher(net, epochs=7):
    opt = torch.optim.Adam(net.parameters(), lr=0.02)
    net.train()
    for _ in range(epochs):
        for xb, yb in loader:
            opt.zero_grad()
            F.cross_entropy(net(xb), yb).backward()
            opt.step()
    return net


def distill(student, teacher, T=3.0, alpha=0.7, epochs=6):
    opt = torch.optim.SGD(student.parameters(), lr=0.2, momentum=0.9)
    teacher.eval()
    for _ in range(epochs):
        student.train()
        for xb, yb in loader:
            with torch.no_grad():
                soft = F.softmax(teacher(xb) / T, dim=1)
            logits = student(xb)
            kd = F.kl_div(F.log_softmax(logits / T, dim=1), soft, reduction="batchmean") * T * T
            loss = alpha * kd + (1 - alpha) * F.cross_entropy(logits, yb)
            opt.zero_grad()
            loss.backward()
            opt.step()


teacher = train_teacher(
    nn.Sequential(nn.Linear(6, 64), nn.ReLU(), nn.Dropout(0.1), nn.Linear(64, 3))
)
distill(nn.Sequential(nn.Linear(6, 16), nn.ReLU(), nn.Linear(16, 3)), teacher)
