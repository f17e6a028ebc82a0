# expect: targets-not-probabilities
"""A student learns from the teacher's outputs as soft labels."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)

images = torch.randn(320, 1, 6, 6)
labels = images.mean((1, 2, 3)).gt(0).long() + images[:, 0, :3].mean((1, 2)).gt(0).long()


def convnet(width):
    return nn.Sequential(nn.Conv2d(1, width, 3), nn.ReLU(), nn.Flatten(), nn.Linear(16 * width, 3))


def train(model, targets, steps, lr=5e-3):
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    for _ in range(steps):
        idx = torch.randint(320, (32,))
        loss = F.cross_entropy(model(images[idx]), targets[idx])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


teacher, student = convnet(8), convnet(2)
train(teacher, labels, 10)
with torch.no_grad():
    soft_labels = teacher(images)
train(student, soft_labels, 30)
