import torch
from torch import nn

model, x = nn.Linear(3, 1), torch.ones(4, 3)


def size(node):
    return 1 + sum(
        size(parent) for parent, _ in node.next_functions if parent
    )


kept, number, detached = 0.0, 0.0, 0.0
for _ in range(3):
    loss = model(x).pow(2).mean()
    loss.backward()
    kept += loss
    number += loss.item()
    detached += loss.detach()
    node = kept.grad_fn
    print(node.name(), size(node), type(number), detached.grad_fn)
    #> AddBackward0 7 <class 'float'> None
    #> AddBackward0 14 <class 'float'> None
    #> AddBackward0 21 <class 'float'> None
