import torch
from torch import nn

layer = nn.Linear(5, 2)
try:
    layer(torch.zeros(3, 10))
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (3x10 and 5x2)
print(tuple(layer.weight.T.shape))
#> (5, 2)
