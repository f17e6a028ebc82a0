import torch
from torch import nn

w = nn.Parameter(torch.tensor([1.0, 2.0]))
optimizer = torch.optim.SGD(
    [w], lr=0.1, maximize=True, weight_decay=0.5
)
w.sum().backward()
optimizer.step()
print(w)  # (1)!
#> Parameter containing:
#> tensor([1.0500, 2.0000], requires_grad=True)
