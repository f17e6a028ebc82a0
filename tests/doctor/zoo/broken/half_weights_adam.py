# expect: half-weights
"""A bag of embeddings in float16 all through, with Adam and a larger eps."""

import torch
import torch.nn as nn

torch.manual_seed(0)
dtype = torch.float16

ids = torch.randint(20, (320, 6))
labels = (ids < 10).sum(1).gt(3).long()


class Bag(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(20, 16)
        self.fc1 = nn.Linear(16, 32)
        self.fc2 = nn.Linear(32, 2)

    def forward(self, ids):
        return self.fc2(torch.relu(self.fc1(self.embed(ids).mean(1))))


model = Bag().to(dtype)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3, eps=1e-4)
for epoch in range(4):
    for idx in torch.randperm(320).split(32):
        loss = nn.functional.cross_entropy(model(ids[idx]).float(), labels[idx])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
