import torch
from torch import nn

for inplace in (False, True):
    x = torch.tensor([-1.0, 2.0])
    relu = nn.ReLU(inplace)
    print((relu(x) + x).tolist(), relu)  # (1)!
    #> [-1.0, 4.0] ReLU()
    #> [0.0, 4.0] ReLU(inplace=True)
