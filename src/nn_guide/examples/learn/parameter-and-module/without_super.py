import torch
from torch import nn


class Fare(nn.Module):
    def __init__(self):
        self.w = nn.Parameter(torch.zeros(2))


try:
    Fare()
except AttributeError as error:
    print(error)
    #> cannot assign parameters before Module.__init__() call
