import torch
from torch import nn

values = nn.ParameterList(
    [nn.Parameter(torch.zeros(2)), torch.zeros(3), 0.5]
)
print([type(value).__name__ for value in values])
#> ['Parameter', 'Parameter', 'float']
print(list(values.state_dict()))
#> ['0', '1']

try:
    values.append(torch.tensor([3, 1, 2]))
except RuntimeError as error:
    print(error)
    #> Only Tensors of floating point and complex dtype can require gradients
