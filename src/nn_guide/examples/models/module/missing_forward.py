import torch
from torch import nn


class Wrong(nn.Module):
    def foward(self, x):  # (1)!
        return x.square()


class Square(nn.Module):
    def forward(self, x):
        return x.square()


wrong = Wrong()
try:
    wrong(torch.tensor(3.0))
except NotImplementedError as error:
    print(error)
    #> Module [Wrong] is missing the required "forward" function

print(Square()(torch.tensor(3.0)))  # (2)!
#> tensor(9.)
