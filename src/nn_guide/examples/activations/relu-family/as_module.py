import torch
from torch import nn

x = torch.tensor([-2.0, -0.5, 0.0, 3.0])

relu = nn.ReLU()
print(relu(x))
#> tensor([0., 0., 0., 3.])
