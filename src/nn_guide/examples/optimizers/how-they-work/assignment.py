import torch
from torch import nn

model = nn.Linear(1, 1)
model(torch.ones(1, 1)).sum().backward()
before = model.weight.item()
try:
    for p in model.parameters():
        p -= 0.1 * p.grad
except RuntimeError as error:
    print(error)
    #> a leaf Variable that requires grad is being used in an in-place operation.

for p in model.parameters():
    p = p - 0.1 * p.grad  # (1)!
print(model.weight.item() == before, p.is_leaf)
#> True False
