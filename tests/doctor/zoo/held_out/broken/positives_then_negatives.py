# expect: labels-sorted
"""Reviews: all positive ones stand before all negative ones, and batches are slices in order."""

import torch
from torch import nn

torch.manual_seed(0)
pos = torch.randint(0, 30, (200, 8))
neg = torch.randint(10, 40, (200, 8))
reviews = torch.cat([pos, neg])
labels = torch.cat([torch.ones(200), torch.zeros(200)])


class MeanEmbedding(nn.Module):
    def __init__(self):
        super().__init__()
        self.table = nn.Parameter(torch.randn(40, 12) * 0.3)
        self.out = nn.Linear(12, 1)

    def forward(self, ids):
        return self.out(self.table[ids].mean(1)).squeeze(-1)


model = MeanEmbedding()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for epoch in range(2):
    for i in range(0, 400, 25):
        optimizer.zero_grad()
        loss = nn.functional.binary_cross_entropy_with_logits(
            model(reviews[i : i + 25]), labels[i : i + 25]
        )
        loss.backward()
        optimizer.step()
