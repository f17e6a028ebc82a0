# device: cpu
import torch
from torch import nn

layer = nn.Linear(2, 2)
try:
    layer.bias = torch.ones(2)
except TypeError as error:
    print(error)
    #> cannot assign 'torch.FloatTensor' as parameter 'bias' (torch.nn.Parameter or None expected)

with torch.no_grad():
    layer.bias.copy_(torch.ones(2))
print(layer.bias)
#> Parameter containing:
#> tensor([1., 1.], requires_grad=True)
