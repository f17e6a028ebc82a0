import torch
from torch import nn

model = nn.Sequential(nn.Bilinear(4, 4, 3), nn.ReLU())
try:
    model(torch.ones(5, 4), torch.ones(5, 4))
except TypeError as error:
    print(error)
    #> Sequential.forward() takes 2 positional arguments but 3 were given
