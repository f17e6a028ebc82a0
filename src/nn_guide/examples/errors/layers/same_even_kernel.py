import warnings

import torch
from torch import nn

conv = nn.Conv1d(1, 1, kernel_size=4, padding="same")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    conv(torch.zeros(1, 1, 10))
print(str(caught[0].message).partition(" (Triggered")[0])
#> Using padding='same' with even kernel lengths and odd dilation may require a zero-padded copy of the input be created
