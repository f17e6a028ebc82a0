import sys

import torch
import torch.nn.functional as F

print(F.__name__, torch.nn.functional is F)
#> torch.nn.functional True
print("torch" in sys.modules)
#> True
