import torch
from torch import nn

model = nn.Linear(2, 1)
loss = model(torch.ones(4, 2)).mean()
print(loss.requires_grad, loss.grad_fn.name())
#> True MeanBackward0
loss.backward()
print(model.weight.grad)
#> tensor([[1., 1.]])
print(type(loss.item()).__name__)  # (1)!
#> float
