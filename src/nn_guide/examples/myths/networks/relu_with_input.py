import torch
from torch import nn

relu = nn.ReLU()  # (1)!
print(relu)
#> ReLU()
x = torch.tensor([-1.0, 2.0])
y = relu(x)  # (2)!
print(y, x)
#> tensor([0., 2.]) tensor([-1.,  2.])
