import torch
import torch.nn.functional as F
from torch import nn

model = nn.Linear(3, 2).double()
x = torch.randn(8, 3).double()
y = torch.tensor([0, 0, 0, 1, 1, 1, 1, 0])
weight = torch.tensor([1.0, 5.0]).double()
F.cross_entropy(model(x), y, weight).backward()
whole = model.weight.grad.clone()

parts = list(zip(x.split(4), y.split(4), strict=True))
print([weight[part].sum().item() for _, part in parts])  # (1)!
#> [8.0, 16.0]
model.zero_grad()
for inputs, targets in parts:
    loss = F.cross_entropy(model(inputs), targets, weight)
    (loss / len(parts)).backward()
print(torch.allclose(model.weight.grad, whole))
#> False

model.zero_grad()
for inputs, targets in parts:
    logits = model(inputs)
    loss = F.cross_entropy(logits, targets, weight, reduction="sum")
    (loss / weight[y].sum()).backward()  # (2)!
print(torch.allclose(model.weight.grad, whole))
#> True
