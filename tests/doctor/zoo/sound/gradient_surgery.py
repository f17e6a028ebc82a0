"""Two tasks whose gradients are taken apart and projected; .grad is set by hand."""

import torch
from torch import nn

torch.manual_seed(0)


class Shared(nn.Module):
    def __init__(self):
        super().__init__()
        self.trunk = nn.Sequential(nn.Linear(6, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU())
        self.a = nn.Linear(32, 1)
        self.b = nn.Linear(32, 1)

    def forward(self, x):
        h = self.trunk(x)
        return self.a(h), self.b(h)


def project(g, other):
    dot = (g * other).sum()
    return g - dot / other.pow(2).sum() * other if dot < 0 else g


x = torch.randn(400, 6)
ya = x[:, :1] * x[:, 1:2]
yb = x[:, 2:3] - x[:, :1]
model = Shared()
params = list(model.parameters())
optimizer = torch.optim.Adam(params, lr=5e-3)
for epoch in range(5):
    for idx in torch.randperm(400).split(40):
        pa, pb = model(x[idx])
        losses = [nn.functional.mse_loss(pa, ya[idx]), nn.functional.mse_loss(pb, yb[idx])]
        flat = []
        for loss in losses:
            grads = torch.autograd.grad(loss, params, retain_graph=True, allow_unused=True)
            grads = [torch.zeros_like(p) if g is None else g for g, p in zip(grads, params)]
            flat.append(torch.cat([g.flatten() for g in grads]))
        total = project(flat[0], flat[1]) + project(flat[1], flat[0])
        optimizer.zero_grad()
        for p, g in zip(params, total.split([p.numel() for p in params])):
            p.grad = g.view_as(p).clone()
        optimizer.step()
