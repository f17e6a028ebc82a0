"""Mean teacher: few labels, and a moving average whose opinion on the rest counts."""

import copy

import torch
from torch import nn


def update(teacher, student, decay=0.9):
    with torch.no_grad():
        for t, s in zip(teacher.parameters(), student.parameters(), strict=True):
            t.mul_(decay).add_(s, alpha=1 - decay)


def main():
    torch.manual_seed(0)
    centers = torch.tensor([[1.0, 1.0], [-1.0, 1.0], [0.0, -1.2]])
    labels = torch.randint(3, (300,))
    points = centers[labels] + 0.35 * torch.randn(300, 2)
    few_x, few_y, many = points[:24], labels[:24], points[24:]

    student = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Dropout(0.2), nn.Linear(32, 3))
    teacher = copy.deepcopy(student)
    for p in teacher.parameters():
        p.requires_grad = False
    optimizer = torch.optim.Adam(student.parameters(), lr=1e-2)

    for step in range(50):
        some = many[torch.randint(len(many), (48,))]
        with torch.no_grad():
            opinion = teacher(some + 0.1 * torch.randn_like(some)).softmax(1)
        answer = student(some + 0.1 * torch.randn_like(some)).softmax(1)
        consistency = (answer - opinion).pow(2).mean()
        supervised = nn.functional.cross_entropy(student(few_x), few_y)
        loss = supervised + min(1, step / 20) * consistency
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        update(teacher, student)
    teacher.eval()
    with torch.no_grad():
        accuracy = (teacher(many).argmax(1) == labels[24:]).float().mean()
    print(f"{accuracy:.2f}")


main()
