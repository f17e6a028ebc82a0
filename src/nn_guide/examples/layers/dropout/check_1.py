import torch
from torch import nn

for p in (0.5, 0.75):
    y = nn.Dropout(p)(torch.ones(1000))
    print(p, y.unique().tolist())
    #> 0.5 [0.0, 2.0]
    #> 0.75 [0.0, 4.0]
