import torch
from torch import nn

a, b = nn.Parameter(torch.ones(1)), nn.Parameter(torch.ones(1))
try:
    torch.optim.LBFGS([{"params": [a]}, {"params": [b], "lr": 0.1}])
except ValueError as error:
    print(error)
    #> LBFGS doesn't support per-parameter options (parameter groups)
