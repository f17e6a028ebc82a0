import textwrap

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
