import torch
from torch import nn

layer, x = nn.Dropout(0.5), torch.ones(50, 40)
same = torch.vmap(layer, randomness="same")(x)
print(bool((same == same[0]).all()))
#> True
each = torch.vmap(layer, randomness="different")(x)
print(bool((each == each[0]).all()))
#> False
