import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([-1.0, 2.0])
y = nn.ReLU(x)
print(isinstance(y, nn.Module), y.inplace is x)  # (1)!
#> True True
try:
    nn.Linear(2, 3)(y)
except TypeError as error:
    print(error)
    #> linear(): argument 'input' (position 1) must be Tensor, not ReLU
try:
    nn.ReLU()()
except TypeError as error:
    print(error)
    #> ReLU.forward() missing 1 required positional argument: 'input'
try:
    nn.MSELoss(x, x)
except RuntimeError as error:
    print(error)
    #> Boolean value of Tensor with more than one value is ambiguous

print(nn.ReLU()(x), F.relu(x))  # (2)!
#> tensor([0., 2.]) tensor([0., 2.])
