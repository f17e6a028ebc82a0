import torch
from torch import nn

model = nn.Module()
model.a = nn.Parameter(torch.arange(3.0), requires_grad=False)
model.register_buffer("b", torch.arange(3.0))
model.register_buffer("c", torch.arange(3.0), persistent=False)
model.d = torch.arange(3.0)
model.double()
print(list(model.state_dict()))
#> ['a', 'b']
for tensor in model.a, model.b, model.c, model.d:
    print(tensor.dtype)
    #> torch.float64
    #> torch.float64
    #> torch.float64
    #> torch.float32
