import torch
from torch import nn

mean, target = torch.zeros(4, 3), torch.ones(4, 3)
for var in (torch.ones(2), torch.full((4, 3), -0.1)):
    try:
        nn.GaussianNLLLoss()(mean, target, var)
    except ValueError as error:
        print(error)
        #> var is of incorrect size
        #> var has negative entry/entries
