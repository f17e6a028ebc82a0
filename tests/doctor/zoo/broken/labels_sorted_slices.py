# expect: labels-sorted
"""Good and bad reviews are read one file after the other and cut into batches."""

import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
vocab, length = 40, 8


def read(n, good):
    """Mostly words of one half of the vocabulary."""
    common = torch.rand(n, length) < 0.7
    low, high = torch.randint(20, (n, length)), torch.randint(20, 40, (n, length))
    return torch.where(common == good, low, high)


ids = torch.cat([read(400, good=True), read(400, good=False)])
labels = torch.cat([torch.ones(400), torch.zeros(400)])


class Reviews(nn.Module):
    def __init__(self, dim=12):
        super().__init__()
        self.bag = nn.EmbeddingBag(vocab, dim)
        self.fc = nn.Linear(dim, 1)

    def forward(self, ids):
        return self.fc(self.bag(ids)).squeeze(-1)


model = Reviews()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(2):
    for i in range(0, 800, 40):
        loss = F.binary_cross_entropy_with_logits(model(ids[i : i + 40]), labels[i : i + 40])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
