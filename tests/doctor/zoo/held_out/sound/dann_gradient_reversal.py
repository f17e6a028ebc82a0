"""Domain adaptation: a gradient reversal layer, labelled source and unlabelled, shifted target."""

import torch
from torch import nn
from torch.autograd import Function
from torch.nn.functional import cross_entropy

torch.manual_seed(0)


class Reverse(Function):
    @staticmethod
    def forward(ctx, x, lam):
        ctx.lam = lam
        return x.view_as(x)

    @staticmethod
    def backward(ctx, grad):
        return -ctx.lam * grad, None


class DANN(nn.Module):
    def __init__(self):
        super().__init__()
        self.features = nn.Sequential(nn.Linear(3, 24), nn.ReLU())
        self.label = nn.Linear(24, 2)
        self.domain = nn.Sequential(nn.Linear(24, 12), nn.ReLU(), nn.Linear(12, 2))

    def forward(self, x, lam):
        f = self.features(x)
        return self.label(f), self.domain(Reverse.apply(f, lam))


def draw(n, shift):
    y = torch.randint(0, 2, (n,))
    x = torch.randn(n, 3) * 0.5
    x[:, 0] += 2.0 * y - 1
    x[:, 1] += shift
    return x, y


model = DANN()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
steps = 40
for i in range(steps):
    lam = 0.5 * i / steps
    xs, ys = draw(32, -0.5)
    xt, _ = draw(32, 0.5)
    class_out, dom_s = model(xs, lam)
    _, dom_t = model(xt, lam)
    dom_loss = cross_entropy(dom_s, torch.zeros(32).long()) + cross_entropy(
        dom_t, torch.ones(32).long()
    )
    loss = cross_entropy(class_out, ys) + 0.5 * dom_loss
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
