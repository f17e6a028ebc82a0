"""Domain adaptation: the gradient of the domain classifier is turned round on its way back."""

import torch
from torch import nn
from torch.nn import functional as F


class Reverse(torch.autograd.Function):
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
        self.features = nn.Sequential(nn.Linear(6, 32), nn.ReLU())
        self.label = nn.Linear(32, 2)
        self.domain = nn.Sequential(nn.Linear(32, 16), nn.ReLU(), nn.Linear(16, 1))

    def forward(self, x, strength):
        f = self.features(x)
        return self.label(f), self.domain(Reverse.apply(f, strength)).squeeze(1)


def source(n):
    x = torch.randn(n, 6)
    return x, (x[:, 0] + x[:, 1] > 0).long()


torch.manual_seed(0)
model = DANN()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for step in range(40):
    strength = step / 40
    x_s, y_s = source(32)
    x_t = source(32)[0] + torch.tensor([0.0, 0.0, 0.8, 0.0, 0.0, 0.0])
    labels, from_source = model(x_s, strength)
    _, from_target = model(x_t, strength)
    loss = (
        F.cross_entropy(labels, y_s)
        + F.binary_cross_entropy_with_logits(from_source, torch.zeros(32))
        + F.binary_cross_entropy_with_logits(from_target, torch.ones(32))
    )
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
