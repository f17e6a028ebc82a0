import textwrap
import warnings

import torch
from torch import nn

x = torch.tensor([[1.0, 2.0, 3.0, 4.0]])
conv = nn.Conv1d(1, 1, kernel_size=2, padding="same", bias=False)
nn.init.ones_(conv.weight)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(conv(x).round().int().tolist())
    #> [[3, 5, 7, 4]]
message, _, _ = str(caught[0].message).partition(" (Triggered")
print(textwrap.fill(message, 76))
#> Using padding='same' with even kernel lengths and odd dilation may require a
#> zero-padded copy of the input be created
print(nn.Conv1d(1, 1, 2, padding=1)(x).shape)
#> torch.Size([1, 5])
