import torch
from torch import nn

for conv, size in (
    (nn.Conv1d(3, 16, 5), (100,)),
    (nn.Conv2d(3, 16, 5), (32, 32)),
    (nn.Conv3d(3, 16, 5), (8, 32, 32)),
):
    batch, single = torch.zeros(2, 3, *size), torch.zeros(3, *size)
    shapes = conv.weight.shape, conv(batch).shape, conv(single).shape
    print(*map(tuple, shapes))
    #> (16, 3, 5) (2, 16, 96) (16, 96)
    #> (16, 3, 5, 5) (2, 16, 28, 28) (16, 28, 28)
    #> (16, 3, 5, 5, 5) (2, 16, 4, 28, 28) (16, 4, 28, 28)
