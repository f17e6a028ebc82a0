import textwrap
import warnings

import torch
from torch import nn

x, target = torch.randn(4, 8), torch.tensor([0, 2, 1, 2])
options = nn.LinearCrossEntropyOptions()
loss = nn.LinearCrossEntropyLoss(8, 3, options=options)(x, target)
loss.backward(retain_graph=True)
try:
    loss.backward()  # (1)!
except RuntimeError as error:
    print(*textwrap.wrap(str(error), 72), sep="\n  ")
    #> linear_cross_entropy chunked backward called twice; retain_graph=True /
    #>   double backward are not supported.

smooth = nn.LinearCrossEntropyLoss(8, 3, options=options, label_smoothing=0.1)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    smooth(x, target)
print(*textwrap.wrap(str(caught[0].message).partition(" Got")[0], 72), sep="\n  ")
#> linear_cross_entropy: ``options`` ignored; chunked path needs reduction
#>   in {'mean','sum','none'}, label_smoothing == 0, target.dtype == int64,
#>   out_features == ().
