"""Embeddings learned from triplets with nn.TripletMarginLoss."""

import torch
from torch import nn

torch.manual_seed(0)

kinds = 6
centers = torch.randn(kinds, 10)
model = nn.Sequential(nn.Linear(10, 32), nn.PReLU(), nn.Linear(32, 8))
loss_fn = nn.TripletMarginLoss(margin=1.0)
optimizer = torch.optim.RMSprop(model.parameters(), lr=1e-3)


def draw(labels):
    return centers[labels] + 0.7 * torch.randn(len(labels), 10)


for step in range(50):
    own = torch.randint(kinds, (48,))
    other = (own + torch.randint(1, kinds, (48,))) % kinds
    anchor, positive, negative = draw(own), draw(own), draw(other)
    loss = loss_fn(model(anchor), model(positive), model(negative))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
