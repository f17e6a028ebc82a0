import warnings

from torch import nn

weight = nn.Linear(4, 2).weight
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.init.xavier_uniform(weight)
print(caught[0].message)
#> `nn.init.xavier_uniform` is now deprecated in favor of `nn.init.xavier_uniform_`.
