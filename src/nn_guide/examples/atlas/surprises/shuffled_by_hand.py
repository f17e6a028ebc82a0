import torch
from torch import nn

for batch in (0, 2):
    x = torch.randn(batch, 4, 2, 2, requires_grad=True)
    blocks = x.unflatten(1, (-1, 2, 2))
    y = torch.einsum("ncyxhw->nchywx", blocks).flatten(4).flatten(2, 3)
    y.sum().backward()
    print(torch.equal(y, nn.PixelShuffle(2)(x)), x.grad.shape)
    #> True torch.Size([0, 4, 2, 2])
    #> True torch.Size([2, 4, 2, 2])
