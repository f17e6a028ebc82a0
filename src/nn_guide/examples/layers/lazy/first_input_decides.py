import torch
from torch import nn

layer = nn.LazyLinear(5)
try:
    layer(torch.zeros(3, 7, dtype=torch.float64))
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 must have the same dtype, but got Double and Float
print(layer)
#> Linear(in_features=7, out_features=5, bias=True)

try:
    layer(torch.zeros(3, 10))
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (3x10 and 7x5)
