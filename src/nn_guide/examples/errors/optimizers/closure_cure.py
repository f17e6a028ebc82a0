import torch
from torch import nn

w = nn.Parameter(torch.ones(1))
optimizer = torch.optim.LBFGS([w], line_search_fn="strong_wolfe")


def closure():
    optimizer.zero_grad()
    loss = (w - 3).square().sum()
    loss.backward()
    return loss


optimizer.step(closure)
print(f"{w.item():.2f}")
#> 3.00
