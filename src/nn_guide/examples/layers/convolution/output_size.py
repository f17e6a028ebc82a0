from itertools import product

import torch
from torch import nn

checked = 0
for n, k, s, p, d in product(
    (9, 10), (1, 2, 3), (1, 2, 3), (0, 1, 2), (1, 2, 3)
):
    conv = nn.Conv1d(1, 1, k, stride=s, padding=p, dilation=d)
    expected = (n + 2 * p - d * (k - 1) - 1) // s + 1
    assert conv(torch.zeros(1, n)).shape[1] == expected
    checked += 1
print(checked)
#> 162
