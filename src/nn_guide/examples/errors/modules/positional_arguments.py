import torch
from torch import nn


class Net(nn.Module):
    def forward(self):
        return torch.ones(2)


x = torch.ones(5, 4)
model = nn.Sequential(nn.Bilinear(4, 4, 3), nn.ReLU())
for wrong in (lambda: Net()(x), lambda: model(x, x)):
    try:
        wrong()
    except TypeError as error:
        print(error)
        #> Net.forward() takes 1 positional argument but 2 were given
        #> Sequential.forward() takes 2 positional arguments but 3 were given
