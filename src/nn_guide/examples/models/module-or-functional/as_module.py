import torch
from torch import nn

x = torch.tensor([-2.0, 0.0, 3.0])

prelu = nn.PReLU(init=0.25)
print(prelu(x).tolist())
#> [-0.5, 0.0, 3.0]
