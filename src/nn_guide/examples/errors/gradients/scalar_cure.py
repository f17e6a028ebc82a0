import torch
from torch import nn

model = nn.Linear(3, 1)
losses = model(torch.ones(4, 3)).square()
losses.mean().backward()  # (1)!
mean = model.weight.grad.clone()

model.zero_grad()
losses = model(torch.ones(4, 3)).square()
losses.backward(torch.full_like(losses, 1 / 4))  # (2)!
print(torch.allclose(model.weight.grad, mean))
#> True
