import itertools

import torch
from torch import nn

x = torch.zeros(1, 1, 7)
agree = []
sizes = (1, 2, 3, 4), (1, 2, 3), (0, 1, 2), (0, 1, 2), (1, 2)
for k, s, p, o, d in itertools.product(*sizes):
    if o < max(s, d):
        layer = nn.ConvTranspose1d(
            1, 1, k, stride=s, padding=p, output_padding=o, dilation=d
        )
        length = (7 - 1) * s - 2 * p + d * (k - 1) + o + 1
        agree.append(layer(x).shape[-1] == length)
print(len(agree), all(agree))
#> 156 True
