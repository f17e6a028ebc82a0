import copy

import torch
from torch import nn

x, y = torch.randn(20, 4), torch.randn(20, 1)
model = nn.Linear(4, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)


def train(model, optimizer, steps):
    for _ in range(steps):
        optimizer.zero_grad()
        (model(x) - y).square().mean().backward()
        optimizer.step()


train(model, optimizer, 10)
copies = [copy.deepcopy(model) for _ in range(2)]
saved = optimizer.state_dict()
optimizers = [torch.optim.Adam(c.parameters(), lr=0.1) for c in copies]
optimizers[1].load_state_dict(copy.deepcopy(saved))
train(model, optimizer, 10)
for c, o in zip(copies, optimizers, strict=True):
    train(c, o, 10)
    print(torch.equal(c.weight, model.weight))
    #> False
    #> True
