import torch
from torch import nn

norm = nn.InstanceNorm2d(3, affine=True)
try:
    norm(torch.zeros(2, 8, 8, 3))
except ValueError as error:
    print(error)
    #> expected input's size at dim=1 to match num_features (3), but got: 8.
