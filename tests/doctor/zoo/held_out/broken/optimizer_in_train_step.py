# expect: optimizer-remade
"""A siamese network with cosine embedding loss, one function per step."""

import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
prototypes = torch.randn(8, 12)


class Branch(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(12, 32), nn.ReLU(), nn.Linear(32, 8))

    def forward(self, a, b):
        return self.net(a), self.net(b)


def pairs(n):
    i, j = torch.randint(8, (2, n))
    j = torch.where(torch.rand(n) < 0.5, i, j)
    a = prototypes[i] + 0.4 * torch.randn(n, 12)
    b = prototypes[j] + 0.4 * torch.randn(n, 12)
    return a, b, 2.0 * (i == j) - 1


def train_step(model, a, b, same, lr=3e-3):
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    optimizer.zero_grad()
    u, v = model(a, b)
    loss = F.cosine_embedding_loss(u, v, same, margin=0.2)
    loss.backward()
    optimizer.step()
    return loss.item()


model = Branch()
history = [train_step(model, *pairs(48)) for _ in range(40)]
print(f"{history[0]:.3f} {history[-1]:.3f}")
