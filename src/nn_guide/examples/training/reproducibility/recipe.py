import random

import numpy as np
import torch
from torch import nn


def seed_everything(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)  # (1)!
    torch.backends.cudnn.benchmark = False  # (2)!
    torch.use_deterministic_algorithms(True)


def train(disturb=False):
    seed_everything(0)
    layers = nn.Linear(3, 8), nn.Dropout(0.5), nn.Linear(8, 1)
    model = nn.Sequential(*layers)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    x = torch.linspace(-1, 1, 30).reshape(10, 3)
    if disturb:
        torch.rand(1)
    for _ in range(20):
        optimizer.zero_grad()
        model(x).sub(1).square().mean().backward()
        optimizer.step()
    return model.state_dict()


def same(a, b):
    return all(torch.equal(a[name], b[name]) for name in a)


print(same(train(), train()))
#> True
print(same(train(), train(disturb=True)))
#> False
