import warnings

import torch
from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    lstm = nn.LSTM(10, 20, dropout=0.5)
for line in str(caught[0].message).split(", "):
    print(line)
    #> dropout option adds dropout after all but last recurrent layer
    #> so non-zero dropout expects num_layers greater than 1
    #> but got dropout=0.5 and num_layers=1

x = torch.randn(7, 3, 10)
print(torch.allclose(lstm(x)[0], lstm(x)[0]))
#> True
