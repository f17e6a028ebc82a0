"""A gradient reversal layer makes features alike for two domains."""

import torch
from torch import nn
from torch.autograd import Function

torch.manual_seed(0)


class Reverse(Function):
    @staticmethod
    def forward(ctx, x, strength):
        ctx.strength = strength
        return x.view_as(x)

    @staticmethod
    def backward(ctx, grad):
        return -ctx.strength * grad, None


class DANN(nn.Module):
    def __init__(self):
        super().__init__()
        self.features = nn.Sequential(nn.Linear(6, 32), nn.ReLU(), nn.Linear(32, 16), nn.ReLU())
        self.label = nn.Linear(16, 2)
        self.domain = nn.Linear(16, 2)

    def forward(self, x, strength):
        h = self.features(x)
        return self.label(h), self.domain(Reverse.apply(h, strength))


def draw(n, shift):
    x = torch.randn(n, 6)
    y = (x[:, 0] > x[:, 1]).long()
    return x + shift * torch.tensor([0, 0, 1.0, 1.0, 0, 0]), y


model = DANN()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
ce = nn.CrossEntropyLoss()
for step in range(40):
    xs, ys = draw(32, 0.0)
    xt, _ = draw(32, 1.0)
    label_s, domain_s = model(xs, 0.1)
    _, domain_t = model(xt, 0.1)
    loss = ce(label_s, ys)
    loss = loss + ce(domain_s, torch.zeros(32, dtype=torch.long))
    loss = loss + ce(domain_t, torch.ones(32, dtype=torch.long))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
