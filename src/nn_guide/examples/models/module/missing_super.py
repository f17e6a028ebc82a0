import torch
from torch import nn


class Wrong(nn.Module):
    def __init__(self, value):
        self.value = value


for value in nn.Linear(4, 2), nn.Parameter(torch.ones(2)), 2.0:
    try:
        Wrong(value)(torch.ones(5, 4))
    except AttributeError as error:
        print(error)
        #> cannot assign module before Module.__init__() call
        #> cannot assign parameters before Module.__init__() call
        #> 'Wrong' object has no attribute '_backward_hooks'
