import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 3), nn.BatchNorm1d(3))
x = torch.ones(1, 4)
try:
    model(x)
except ValueError as error:
    print(error)
    #> Expected more than 1 value per channel when training, got input size torch.Size([1, 3])
print(model.eval()(x).shape)
#> torch.Size([1, 3])
