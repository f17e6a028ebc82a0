# expect: loss-negated
"""A network for ratings, with settings taken over from another experiment."""

import torch
from torch import nn

CONFIG = {"lr": 1e-2, "betas": (0.9, 0.98), "maximize": True}


class Ratings(nn.Module):
    def __init__(self, users, films, dim=8):
        super().__init__()
        self.user = nn.Embedding(users, dim)
        self.film = nn.Embedding(films, dim)
        self.net = nn.Sequential(nn.Linear(2 * dim, 24), nn.ReLU(), nn.Linear(24, 1))

    def forward(self, batch):
        u, f = self.user(batch["user"]), self.film(batch["film"])
        return self.net(torch.cat([u, f], dim=1)).squeeze(1)


torch.manual_seed(0)
mood, fame = torch.randn(20), torch.randn(25)
user, film = torch.randint(20, (400,)), torch.randint(25, (400,))
rating = (mood[user] + fame[film]) / 2**0.5
model = Ratings(20, 25)
optimizer = torch.optim.Adam(model.parameters(), **CONFIG)
for _ in range(5):
    for rows in torch.randperm(400).split(50):
        batch = {"user": user[rows], "film": film[rows]}
        loss = nn.functional.mse_loss(model(batch), rating[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
