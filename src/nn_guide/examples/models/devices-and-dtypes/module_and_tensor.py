import torch
from torch import nn

model = nn.Linear(4, 2)
print(model.to(torch.float64) is model, model.weight.dtype)
#> True torch.float64

x = torch.ones(3, 4)
print(x.to(torch.float64) is x, x.dtype)  # (1)!
#> False torch.float32
print(x.to(torch.float32) is x)  # (2)!
#> True
print(model(x.to(model.weight)).dtype)  # (3)!
#> torch.float64
