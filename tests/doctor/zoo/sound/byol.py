"""Bootstrapped embeddings: the target network follows slowly and gets no gradient."""

import copy

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)


def mlp(a, hidden, b):
    return nn.Sequential(
        nn.Linear(a, hidden), nn.BatchNorm1d(hidden), nn.ReLU(), nn.Linear(hidden, b)
    )


class BYOL(nn.Module):
    def __init__(self):
        super().__init__()
        self.online = mlp(10, 48, 16)
        self.predictor = mlp(16, 32, 16)
        self.target = copy.deepcopy(self.online)
        self.target.requires_grad_(False)

    def loss(self, a, b):
        with torch.no_grad():
            target = self.target(b)
        return -F.cosine_similarity(self.predictor(self.online(a)), target, dim=1).mean()

    def forward(self, a, b):
        return 0.5 * (self.loss(a, b) + self.loss(b, a))

    @torch.no_grad()
    def move_target(self, tau=0.95):
        for t, o in zip(self.target.parameters(), self.online.parameters()):
            t.mul_(tau).add_(o, alpha=1 - tau)


def augment(x):
    return x * (torch.rand_like(x) > 0.1) + 0.2 * torch.randn_like(x)


kinds = torch.randn(8, 10)
data = kinds[torch.randint(8, (512,))] + 0.3 * torch.randn(512, 10)
learner = BYOL()
optimizer = torch.optim.Adam(
    [*learner.online.parameters(), *learner.predictor.parameters()], lr=3e-3
)
learner.train()
for epoch in range(5):
    for x in data[torch.randperm(512)].split(64):
        loss = learner(augment(x), augment(x))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        learner.move_target()
