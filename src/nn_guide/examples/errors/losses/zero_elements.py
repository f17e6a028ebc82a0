import warnings

from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(nn.Linear(0, 3))
    #> Linear(in_features=0, out_features=3, bias=True)
print(caught[0].message)
#> Initializing zero-element tensors is a no-op
