import warnings

from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.Hardtanh(min_value=-2.0)
print(caught[0].message)
#> keyword argument `min_value` is deprecated and renamed to `min_val`
