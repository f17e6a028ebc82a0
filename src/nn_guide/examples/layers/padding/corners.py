import torch
from torch import nn

for padding in (0, 1):
    x = torch.zeros(1, 5, 5, requires_grad=True)
    conv = nn.Conv2d(1, 1, 3, padding=padding, bias=False)
    nn.init.ones_(conv.weight)
    y = conv(x)
    y.sum().backward()
    seen = x.grad[0].round().int()
    print(tuple(y.shape), seen[0].tolist(), seen[2].tolist())
    #> (1, 3, 3) [1, 2, 3, 2, 1] [3, 6, 9, 6, 3]
    #> (1, 5, 5) [4, 6, 6, 6, 4] [6, 9, 9, 9, 6]
