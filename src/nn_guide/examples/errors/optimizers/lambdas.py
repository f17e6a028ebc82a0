import torch
from torch import nn
from torch.optim.lr_scheduler import LambdaLR

optimizer = torch.optim.SGD(nn.Linear(2, 1).parameters(), lr=1.0)
try:
    LambdaLR(optimizer, [lambda t: 0.9**t, lambda t: 0.5**t])
except ValueError as error:
    print(error)
    #> Expected 1 lr_lambdas, but got 2
