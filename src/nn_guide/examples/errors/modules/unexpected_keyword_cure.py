import inspect

import torch
import torch.nn.functional as F
from torch import nn

print(list(inspect.signature(nn.GELU).parameters))
#> ['approximate']
print(list(inspect.signature(F.relu).parameters))
#> ['input', 'inplace']
print(nn.Conv2d(3, 8, kernel_size=3).kernel_size)
#> (3, 3)
print(F.relu(input=torch.ones(2)))
#> tensor([1., 1.])
