import torch
from torch import nn

model = nn.Linear(2, 1)
with torch.no_grad():
    loss = model(torch.ones(3, 2)).mean()
loss.requires_grad = True  # (1)!
loss.backward()
print(model.weight.grad, model.bias.grad)
#> None None
