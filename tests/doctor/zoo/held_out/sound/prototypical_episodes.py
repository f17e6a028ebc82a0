"""Few-shot learning in episodes: the mean of three examples stands for a class."""

import torch
from torch import nn

WAY, SHOT, QUERY = 5, 3, 4


def episode(centers):
    classes = torch.randperm(len(centers))[:WAY]
    x = centers[classes].unsqueeze(1) + 0.8 * torch.randn(WAY, SHOT + QUERY, centers.size(1))
    support, query = x.split([SHOT, QUERY], dim=1)
    return support, query.flatten(0, 1), torch.arange(WAY).repeat_interleave(QUERY)


class ProtoNet(nn.Module):
    def __init__(self, inputs):
        super().__init__()
        self.embed = nn.Sequential(nn.Linear(inputs, 48), nn.ReLU(), nn.Linear(48, 16))

    def forward(self, support, query):
        prototypes = self.embed(support).mean(1)
        return -torch.cdist(self.embed(query), prototypes).square()


torch.manual_seed(0)
seen = torch.cat([torch.randn(30, 8), torch.zeros(30, 16)], dim=1)
model = ProtoNet(24)
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
criterion = nn.CrossEntropyLoss()
for _ in range(50):
    support, query, labels = episode(seen)
    loss = criterion(model(support, query), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
