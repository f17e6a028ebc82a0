import copy

from torch import nn

model = nn.Linear(2, 1)
batches = (batch for batch in range(3))
print(copy.deepcopy(model), next(batches))
#> Linear(in_features=2, out_features=1, bias=True) 0
