import torch
from torch import nn

model = nn.Linear(2, 1)
total, number = 0, 0.0
for _ in range(100):
    loss = model(torch.ones(4, 2)).pow(2).mean()
    loss.backward()
    total = total + loss
    number += loss.item()
print(total.grad_fn.name(), type(number).__name__)
#> AddBackward0 float

node, nodes = total.grad_fn, 0
while node.name() == "AddBackward0":
    node, nodes = node.next_functions[0][0], nodes + 1
print(nodes)
#> 100
