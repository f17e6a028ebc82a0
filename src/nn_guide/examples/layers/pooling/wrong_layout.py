import torch
from torch import nn

pool = nn.MaxPool2d(2)
images = torch.zeros(8, 32, 32, 3)
print(pool(images).shape)
#> torch.Size([8, 32, 16, 1])
print(pool(images.permute(0, 3, 1, 2)).shape)
#> torch.Size([8, 3, 16, 16])
try:
    pool(torch.zeros(32, 32))
except RuntimeError as error:
    print(error)
    #> non-empty 3D or 4D (batch mode) tensor expected for input
try:
    pool(torch.zeros(8, 3, 1, 1))
except RuntimeError as error:
    print(*str(error).split(". "), sep="\n")
    #> Given input size: (3x1x1)
    #> Calculated output size: (3x0x0)
    #> Output size is too small
