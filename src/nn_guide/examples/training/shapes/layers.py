import textwrap

import torch
from torch import nn

cases = [
    (nn.Linear(5, 2), torch.zeros(3, 4, 10)),
    (nn.Conv2d(3, 8, 3), torch.zeros(32, 1, 28, 28)),
    (nn.Conv2d(1, 8, 3), torch.zeros(32, 28, 28)),
    (nn.Conv2d(1, 8, 3), torch.zeros(28, 28)),
    (nn.Conv2d(1, 8, 3), torch.zeros(32, 1, 2, 2)),
    (nn.BatchNorm2d(3), torch.zeros(32, 4, 6, 6)),
    (nn.BatchNorm1d(3), torch.zeros(1, 3)),
    (nn.LayerNorm(8), torch.zeros(32, 10)),
    (nn.LSTM(10, 20), torch.zeros(7, 32, 8)),
    (nn.Embedding(10, 3), torch.zeros(32, 7)),
]
for layer, x in cases:
    try:
        layer(x)
    except (RuntimeError, ValueError) as error:
        message = str(error).split(";")[0]
        print(textwrap.fill(f"{type(layer).__name__}: {message}", 76))
        #> Linear: mat1 and mat2 shapes cannot be multiplied (12x10 and 5x2)
        #> Conv2d: Given groups=1, weight of size [8, 3, 3, 3], expected input[32, 1,
        #> 28, 28] to have 3 channels, but got 1 channels instead
        #> Conv2d: Given groups=1, weight of size [8, 1, 3, 3], expected input[1, 32,
        #> 28, 28] to have 1 channels, but got 32 channels instead
        #> Conv2d: Expected 3D (unbatched) or 4D (batched) input to conv2d, but got
        #> input of size: [28, 28]
        #> Conv2d: Calculated padded input size per channel: (2 x 2). Kernel size: (3 x
        #> 3). Kernel size can't be greater than actual input size
        #> BatchNorm2d: running_mean should contain 4 elements not 3
        #> BatchNorm1d: Expected more than 1 value per channel when training, got input
        #> size torch.Size([1, 3])
        #> LayerNorm: Given normalized_shape=[8], expected input with shape [*, 8], but
        #> got input of size[32, 10]
        #> LSTM: input.size(-1) must be equal to input_size. Expected 10, got 8
        #> Embedding: Expected tensor for argument #1 'indices' to have one of the
        #> following scalar types: Long, Int
