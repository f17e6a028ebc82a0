import torch
from torch import nn

data = torch.zeros(2)
weight = nn.Parameter(data)
print(data.requires_grad, weight.requires_grad)
#> False True
data += 1
print(weight)
#> Parameter containing:
#> tensor([1., 1.], requires_grad=True)

with torch.no_grad():
    print(nn.Parameter(data).requires_grad)
    #> True
try:
    nn.Parameter(torch.tensor([1, 2]))
except RuntimeError as error:
    print(error)
    #> Only Tensors of floating point and complex dtype can require gradients
print(nn.Parameter(torch.tensor([1, 2]), requires_grad=False).dtype)
#> torch.int64
