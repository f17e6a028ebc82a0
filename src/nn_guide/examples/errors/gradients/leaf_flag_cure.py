import torch
from torch import nn

body, head = nn.Linear(2, 3), nn.Linear(3, 1)
hidden = body(torch.ones(4, 2)).detach()  # (1)!
head(hidden).sum().backward()
print(body.weight.grad, head.weight.grad.shape)
#> None torch.Size([1, 3])

body.requires_grad_(False)  # (2)!
print(body(torch.ones(4, 2)).requires_grad)
#> False
