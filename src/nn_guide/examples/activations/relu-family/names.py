import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([-1.0, 2.0])
for wrong in (lambda: F.ReLU(x), lambda: nn.ReLU()(), lambda: F.relu()):
    try:
        wrong()
    except (AttributeError, TypeError) as error:
        print(error)
        #> module 'torch.nn.functional' has no attribute 'ReLU'
        #> ReLU.forward() missing 1 required positional argument: 'input'
        #> relu() missing 1 required positional argument: 'input'

y = nn.ReLU(x)  # (1)!
print(type(y), y.inplace is x)
#> <class 'torch.nn.modules.activation.ReLU'> True
print(nn.ReLU()(x).tolist(), F.relu(x).tolist())
#> [0.0, 2.0] [0.0, 2.0]
