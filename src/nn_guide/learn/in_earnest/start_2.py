import torch
from torch import nn


def forgotten(model, x, y):
    return []


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.used = nn.Linear(2, 1)
        self.unused = nn.Linear(2, 1)

    def forward(self, x):
        return self.used(x)


print(forgotten(Net(), torch.randn(5, 2), torch.randn(5, 1)))
