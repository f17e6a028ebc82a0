import torch
from torch import nn


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(4, 3)
        self.relu = nn.ReLU()

    def forward(self, x):
        x = self.linear(x)
        return self.relu()


try:
    Block()(torch.ones(2, 4))
except TypeError as error:
    print(error)
    #> ReLU.forward() missing 1 required positional argument: 'input'
