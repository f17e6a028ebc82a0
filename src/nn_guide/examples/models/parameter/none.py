import torch
from torch import nn

layer = nn.Linear(4, 3, bias=False)
print(layer.bias, list(layer.state_dict()))
#> None ['weight']
try:
    layer.bias = 0.0
except TypeError as error:
    print(error)
    #> cannot assign 'float' as parameter 'bias' (torch.nn.Parameter or None expected)

layer.bias = nn.Parameter(torch.zeros(3))
print(list(layer.state_dict()))
#> ['weight', 'bias']
