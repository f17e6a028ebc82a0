import torch
from torch import nn

model = nn.BatchNorm1d(2)
x = torch.full((8, 2), 10.0)

with torch.no_grad():
    model(x)
print(model.running_mean)
#> tensor([1., 1.])

model.eval()
with torch.no_grad():
    model(x)
print(model.running_mean)
#> tensor([1., 1.])
