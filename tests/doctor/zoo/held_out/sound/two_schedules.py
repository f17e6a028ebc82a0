"""Two optimizers for two parts of a model, each with a schedule of its own."""

import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR, ExponentialLR

torch.manual_seed(0)


class Recommender(nn.Module):
    def __init__(self, users=30, items=40, dim=6):
        super().__init__()
        self.users, self.items = nn.Embedding(users, dim), nn.Embedding(items, dim)
        self.mixer = nn.Sequential(nn.Linear(2 * dim, 24), nn.ReLU(), nn.Linear(24, 1))

    def forward(self, user, item):
        return self.mixer(torch.cat([self.users(user), self.items(item)], dim=-1)).squeeze(-1)


mood, fame = torch.randn(30), torch.randn(40)
user, item = torch.randint(30, (600,)), torch.randint(40, (600,))
rating = (mood[user] + fame[item]) / 2**0.5

model = Recommender()
tables = torch.optim.Adam([*model.users.parameters(), *model.items.parameters()], lr=0.05)
dense = torch.optim.SGD(model.mixer.parameters(), lr=0.1, momentum=0.9, nesterov=True)
EPOCHS = 5
cosine, exponential = CosineAnnealingLR(tables, T_max=EPOCHS), ExponentialLR(dense, gamma=0.9)

for _ in range(EPOCHS):
    for rows in torch.randperm(600).split(100):
        loss = nn.functional.mse_loss(model(user[rows], item[rows]), rating[rows])
        for optimizer in (tables, dense):
            optimizer.zero_grad()
        loss.backward()
        for optimizer in (tables, dense):
            optimizer.step()
    cosine.step()
    exponential.step()
