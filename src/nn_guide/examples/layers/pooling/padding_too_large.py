import torch
from torch import nn

x = torch.zeros(1, 3, 8, 8)
for pool in (
    nn.MaxPool2d(3, padding=2),
    nn.MaxPool2d(3, padding=2, dilation=2),
):
    try:
        pool(x)
    except RuntimeError as error:
        print(str(error).partition(", but")[0])
        #> pad should be at most half of effective kernel size
        #> pad should be smaller than or equal to half of kernel size
print(nn.MaxPool2d(4, stride=1, padding=2)(x).shape)
#> torch.Size([1, 3, 9, 9])
