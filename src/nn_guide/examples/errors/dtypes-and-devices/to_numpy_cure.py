import torch
from torch import nn

y = nn.Linear(4, 2)(torch.ones(3, 4))
print(y.detach().cpu().numpy().shape)
#> (3, 2)
