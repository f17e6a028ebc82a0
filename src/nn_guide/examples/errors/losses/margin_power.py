import torch
from torch import nn

scores = torch.zeros(2, 3)
try:
    nn.MultiMarginLoss(p=3)
except ValueError as error:
    print(error)
    #> only p == 1 and p == 2 supported
