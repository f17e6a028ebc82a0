"""Additive angular margin: the first loss is far above that of chance, and has to be."""

import math

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)


class ArcMargin(nn.Module):
    def __init__(self, dim, classes, s=16.0, m=0.3):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(classes, dim))
        nn.init.xavier_uniform_(self.weight)
        self.s, self.cos_m, self.sin_m = s, math.cos(m), math.sin(m)

    def forward(self, x, label):
        cosine = F.linear(F.normalize(x), F.normalize(self.weight))
        sine = (1 - cosine.pow(2)).clamp(min=1e-6).sqrt()
        shifted = cosine * self.cos_m - sine * self.sin_m
        return self.s * torch.where(F.one_hot(label, len(self.weight)) == 1, shifted, cosine)


people = torch.randn(8, 16)
label = torch.randint(8, (480,))
faces = people[label] + 0.5 * torch.randn(480, 16)
backbone = nn.Sequential(nn.Linear(16, 64), nn.BatchNorm1d(64), nn.PReLU(), nn.Linear(64, 24))
head = ArcMargin(24, 8)
optimizer = torch.optim.Adam([*backbone.parameters(), *head.parameters()], lr=5e-3)
backbone.train()
for epoch in range(4):
    for idx in torch.randperm(480).split(48):
        loss = F.cross_entropy(head(backbone(faces[idx]), label[idx]), label[idx])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
