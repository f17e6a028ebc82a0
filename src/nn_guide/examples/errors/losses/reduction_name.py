import torch
from torch import nn

x, y = torch.ones(3), torch.zeros(3)
for criterion in (nn.MSELoss(reduction="average"), nn.HuberLoss(2.0)):
    try:
        criterion(x, y)
    except ValueError as error:
        print(error)
        #> average is not a valid value for reduction
        #> 2.0 is not a valid value for reduction
