import torch
from torch import nn

print("inductor" in torch.compiler.list_backends())
#> True
model = torch.compile(nn.Linear(2, 1), backend="eager")  # (1)!
print(model(torch.ones(1, 2)).shape)
#> torch.Size([1, 1])
