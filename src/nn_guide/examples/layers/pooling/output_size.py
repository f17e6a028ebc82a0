import itertools

import torch
from torch import nn

settings = list(
    itertools.product((9, 10, 11), (2, 3), (1, 2, 3), (0, 1), (1, 2))
)
right = 0
for length, kernel, stride, padding, dilation in settings:
    room = length + 2 * padding - dilation * (kernel - 1) - 1
    down, up = room // stride + 1, -(-room // stride) + 1
    if (up - 1) * stride >= length + padding:
        up -= 1
    for size, ceil_mode in ((down, False), (up, True)):
        pool = nn.MaxPool1d(
            kernel, stride, padding, dilation, ceil_mode=ceil_mode
        )
        right += pool(torch.zeros(1, length)).shape[-1] == size
print(right, "of", 2 * len(settings))
#> 144 of 144
