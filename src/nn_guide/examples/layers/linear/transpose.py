import torch
from torch import nn

x = torch.randn(3, 10)
try:
    x @ nn.Linear(10, 5).weight
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (3x10 and 5x10)

square = nn.Linear(10, 10, bias=False)
print(torch.allclose(square(x), x @ square.weight))
#> False
print(torch.allclose(square(x), x @ square.weight.T, atol=1e-6))
#> True
