# expect: relu-before-loss
"""A recommender of factors; the score passes a ReLU before the binary loss."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)


class NeuralCF(nn.Module):
    def __init__(self, users=30, items=20, dim=8):
        super().__init__()
        self.user = nn.Embedding(users, dim)
        self.item = nn.Embedding(items, dim)
        self.fc1 = nn.Linear(2 * dim, 32)
        self.fc2 = nn.Linear(32, 1)

    def forward(self, u, i):
        x = torch.cat([self.user(u), self.item(i)], dim=1)
        x = F.relu(self.fc1(x))
        return F.relu(self.fc2(x)).squeeze(1)


model = NeuralCF()
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
for step in range(40):
    u, i = torch.randint(30, (64,)), torch.randint(20, (64,))
    liked = (u % 2 == i % 2).float()
    loss = F.binary_cross_entropy_with_logits(model(u, i), liked)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
