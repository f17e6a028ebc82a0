import torch
from torch import nn

target = torch.tensor([1.0, 0.0, 1.0, 0.0])
try:
    two = nn.BCEWithLogitsLoss(pos_weight=torch.tensor([1.0, 9.0]))
    two(torch.zeros(4), target)
except RuntimeError as error:
    print(error)
    #> The size of tensor a (2) must match the size of tensor b (4) at non-singleton dimension 0
try:
    nn.BCEWithLogitsLoss(pos_weight=9.0)
except TypeError as error:
    print(error)
    #> cannot assign 'float' object to buffer 'pos_weight' (torch Tensor or None required)
one = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(9.0))
print(one(torch.zeros(4), target))
#> tensor(3.4657)
