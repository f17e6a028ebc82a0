import math

import torch
from torch import nn

weight = torch.empty(1000, 1000)
for arguments in (
    {},
    {"nonlinearity": "relu"},
    {"nonlinearity": "relu", "a": 0.2},  # (1)!
    {"a": 0.2},
    {"a": math.sqrt(5)},  # (2)!
    {"nonlinearity": "tanh"},
    {"nonlinearity": "linear"},
):
    nn.init.kaiming_normal_(weight, **arguments)
    print(f"gain {weight.std() * math.sqrt(1000):.2f} {arguments}")
    #> gain 1.41 {}
    #> gain 1.41 {'nonlinearity': 'relu'}
    #> gain 1.41 {'nonlinearity': 'relu', 'a': 0.2}
    #> gain 1.39 {'a': 0.2}
    #> gain 0.58 {'a': 2.23606797749979}
    #> gain 1.67 {'nonlinearity': 'tanh'}
    #> gain 1.00 {'nonlinearity': 'linear'}
