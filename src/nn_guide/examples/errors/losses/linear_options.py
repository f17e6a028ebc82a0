import warnings

import torch
from torch import nn

options = nn.LinearCrossEntropyOptions()
criterion = nn.LinearCrossEntropyLoss(
    8,
    3,
    options=options,
    label_smoothing=0.1,
)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    criterion(torch.randn(4, 8), torch.tensor([0, 2, 1, 2]))
message = str(caught[0].message)
print(message.partition(";")[0])  # (1)!
#> linear_cross_entropy: ``options`` ignored
