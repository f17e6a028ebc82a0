import torch
from torch import nn

model = nn.Linear(4, 2)
x = torch.ones(3, 4)
model.double()
x.double()
print(model.weight.dtype, x.dtype)
#> torch.float64 torch.float32
