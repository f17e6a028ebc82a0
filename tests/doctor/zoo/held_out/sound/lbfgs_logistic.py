"""Logistic regression of the whole data with LBFGS and a closure."""

import torch

torch.manual_seed(0)
X = torch.randn(150, 4)
y = (X @ torch.tensor([1.0, -2.0, 0.5, 0.0]) + 0.3 * torch.randn(150) > 0).float()

model = torch.nn.Linear(4, 1)
optimizer = torch.optim.LBFGS(model.parameters(), lr=0.5, max_iter=2, line_search_fn="strong_wolfe")
criterion = torch.nn.BCEWithLogitsLoss()


def closure():
    optimizer.zero_grad()
    loss = criterion(model(X).squeeze(1), y) + 1e-3 * model.weight.square().sum()
    loss.backward()
    return loss


for _ in range(20):
    loss = optimizer.step(closure)
print(f"{loss.item():.4f}")
