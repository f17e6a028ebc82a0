import torch
from torch import nn

x = torch.randn(2, 3, 8)
other = x.clone()
other[1] += 1
for batch_first in (False, True):
    layer = nn.MultiheadAttention(8, 2, batch_first=batch_first)
    output, weights = layer(x, x, x)
    print(batch_first, output.shape, weights.shape)
    #> False torch.Size([2, 3, 8]) torch.Size([3, 2, 2])
    #> True torch.Size([2, 3, 8]) torch.Size([2, 3, 3])
    print(torch.allclose(output[0], layer(other, other, other)[0][0]))
    #> False
    #> True
