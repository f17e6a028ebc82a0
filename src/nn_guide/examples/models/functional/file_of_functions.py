from pathlib import Path

import torch.nn.functional as F
from torch import nn

print(type(F), Path(F.__file__).name)
#> <class 'module'> functional.py
print(type(F.relu), isinstance(F.relu, nn.Module))
#> <class 'function'> False
print([c.__name__ for c in nn.ReLU.__mro__])
#> ['ReLU', 'Module', 'object']
