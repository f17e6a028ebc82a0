import copy

from torch import nn
from torch.nn.utils import parametrizations, parametrize

model = parametrizations.weight_norm(nn.Linear(4, 2))
clone = copy.deepcopy(model)
print(type(clone) is type(model), hasattr(model, "weight"))
#> True True
parametrize.remove_parametrizations(clone, "weight")
print(hasattr(clone, "weight"), hasattr(model, "weight"))  # (1)!
#> True False
