"""Skip-gram with negative samples: sparse gradients, SparseAdam."""

import torch
from torch import nn
from torch.nn import functional as F

PEOPLE = ["king", "queen", "man", "woman", "prince", "princess", "boy", "girl"]
WORDS = [*PEOPLE, "apple", "pear", "plum", "grape"]


class SkipGram(nn.Module):
    def __init__(self, size, dim):
        super().__init__()
        self.center = nn.Embedding(size, dim, sparse=True)
        self.context = nn.Embedding(size, dim, sparse=True)
        nn.init.uniform_(self.center.weight, -0.5 / dim, 0.5 / dim)
        nn.init.zeros_(self.context.weight)

    def forward(self, center, positive, negative):
        c = self.center(center)
        good = (c * self.context(positive)).sum(1)
        bad = torch.bmm(self.context(negative), c.unsqueeze(2)).squeeze(2)
        return -(F.logsigmoid(good) + F.logsigmoid(-bad).sum(1)).mean()


def pairs(n):
    people = torch.rand(n) < 0.6
    a = torch.where(people, torch.randint(0, 8, (n,)), torch.randint(8, 12, (n,)))
    b = torch.where(people, torch.randint(0, 8, (n,)), torch.randint(8, 12, (n,)))
    return a, b


torch.manual_seed(0)
model = SkipGram(len(WORDS), 8)
optimizer = torch.optim.SparseAdam(model.parameters(), lr=0.05)
for _ in range(60):
    center, positive = pairs(64)
    loss = model(center, positive, torch.randint(len(WORDS), (64, 4)))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
