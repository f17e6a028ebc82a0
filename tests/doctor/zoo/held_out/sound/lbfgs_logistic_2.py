"""Logistic regression from zeros with L-BFGS and a closure, full batch, L2 by hand."""

import torch

torch.manual_seed(0)
X = torch.randn(120, 4)
y = (X @ torch.tensor([1.5, -2.0, 0.0, 0.7]) + 0.3 * torch.randn(120) > 0).float()

model = torch.nn.Linear(4, 1)
torch.nn.init.zeros_(model.weight)
torch.nn.init.zeros_(model.bias)
optimizer = torch.optim.LBFGS(model.parameters(), lr=0.5, max_iter=2)


def closure():
    optimizer.zero_grad()
    logits = model(X).view(-1)
    loss = torch.nn.functional.binary_cross_entropy_with_logits(logits, y)
    loss = loss + 1e-3 * model.weight.pow(2).sum()
    loss.backward()
    return loss


for i in range(20):
    optimizer.step(closure)
