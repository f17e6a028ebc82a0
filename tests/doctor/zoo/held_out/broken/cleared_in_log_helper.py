# expect: cleared-before-step
"""A helper that logs the gradient norm also clears the gradients, just before the step."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
log = []


def log_grad_norm(model):
    total = sum(p.grad.norm() ** 2 for p in model.parameters() if p.grad is not None)
    log.append(float(total) ** 0.5)
    for p in model.parameters():
        p.grad = None


def train_one_epoch(model, optimizer, batches):
    for x, y in batches:
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        log_grad_norm(model)
        optimizer.step()


model = nn.Sequential(nn.Linear(8, 16), nn.GELU(), nn.Linear(16, 4))
optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
x = torch.randn(512, 8)
y = (x[:, :2] > 0).long() @ torch.tensor([2, 1])
for epoch in range(3):
    order = torch.randperm(512)
    train_one_epoch(model, optimizer, [(x[i], y[i]) for i in order.split(40)])
