import torch
from torch import nn

model = nn.Linear(4, 2)
print(model.to(torch.float64) is model, model.weight.dtype)
#> True torch.float64

x = torch.ones(3, 4)
print(x.to(torch.float64) is x, x.dtype)
#> False torch.float32
print(x.to(torch.float32) is x)
#> True
print(model(x.to(model.weight)).dtype)
#> torch.float64
