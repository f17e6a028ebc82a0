# expect: graph-cut
"""Attention pooling over a bag of instances; the weights pass through torch.tensor."""

import torch
import torch.nn.functional as F
from torch import nn


class AttentionMIL(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Sequential(nn.Linear(5, 16), nn.Tanh())
        self.score = nn.Linear(16, 1)
        self.clf = nn.Linear(16, 1)

    def forward(self, bag):
        h = self.embed(bag)
        scores = self.score(h).squeeze(-1)
        weights = torch.tensor([[float(s) for s in row] for row in scores]).softmax(-1)
        return self.clf(torch.einsum("bn,bnd->bd", weights, h)).squeeze(-1)


torch.manual_seed(0)
model = AttentionMIL()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for i in range(25):
    bags = torch.randn(12, 6, 5)
    y = (bags[..., 0].amax(1) > 1.2).float()
    loss = F.binary_cross_entropy_with_logits(model(bags), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
