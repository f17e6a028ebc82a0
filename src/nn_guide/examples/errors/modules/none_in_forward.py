import torch
from torch import nn


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 4)

    def forward(self, x):
        torch.relu(self.fc(x))


x = torch.ones(3, 4)
try:
    x + Block()(x)
except TypeError as error:
    print(error)
    #> unsupported operand type(s) for +: 'Tensor' and 'NoneType'
