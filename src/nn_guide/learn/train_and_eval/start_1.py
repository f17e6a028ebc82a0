import torch
from torch import nn


def accuracy(model, x, y):
    right = model(x).argmax(dim=1) == y
    return right.float().mean().item()


model = nn.Sequential(nn.Dropout(0.5), nn.Linear(64, 10))
x, y = torch.ones(8, 64), torch.arange(8)
print(accuracy(model, x, y), model.training)
