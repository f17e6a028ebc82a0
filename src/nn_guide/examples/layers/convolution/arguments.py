import torch
from torch import nn

x = torch.zeros(1, 4, 10, 12)
for conv in (
    nn.Conv2d(4, 8, 3),
    nn.Conv2d(4, 8, kernel_size=(1, 5)),
    nn.Conv2d(4, 8, 3, stride=2),
    nn.Conv2d(4, 8, 3, padding=(1, 2)),
    nn.Conv2d(4, 8, 3, padding="same"),
    nn.Conv2d(4, 8, 3, padding="valid"),
    nn.Conv2d(4, 8, 3, dilation=2),
    nn.Conv2d(4, 8, 3, groups=4),
    nn.Conv2d(4, 8, 3, bias=False),
):
    parameters = sum(p.numel() for p in conv.parameters())
    print(tuple(conv(x).shape), tuple(conv.weight.shape), parameters)
    #> (1, 8, 8, 10) (8, 4, 3, 3) 296
    #> (1, 8, 10, 8) (8, 4, 1, 5) 168
    #> (1, 8, 4, 5) (8, 4, 3, 3) 296
    #> (1, 8, 10, 14) (8, 4, 3, 3) 296
    #> (1, 8, 10, 12) (8, 4, 3, 3) 296
    #> (1, 8, 8, 10) (8, 4, 3, 3) 296
    #> (1, 8, 6, 8) (8, 4, 3, 3) 296
    #> (1, 8, 8, 10) (8, 1, 3, 3) 80
    #> (1, 8, 8, 10) (8, 4, 3, 3) 288
