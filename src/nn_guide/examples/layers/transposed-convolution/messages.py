import torch
from torch import nn

x = torch.zeros(1, 3, 8, 8)
try:
    nn.ConvTranspose2d(3, 8, 3, padding_mode="reflect")
except ValueError as error:
    print(error)
    #> Only "zeros" padding mode is supported for ConvTranspose2d
print(nn.ConvTranspose2d(3, 8, 3, padding="same").padding)
#> ('s', 'a', 'm', 'e')

try:
    nn.ConvTranspose2d(3, 8, 3, stride=2, output_padding=2)(x)
except RuntimeError as error:
    print(str(error).partition(", but")[0])
    #> output padding must be smaller than either stride or dilation
try:
    nn.ConvTranspose2d(3, 8, 3, stride=2)(x, output_size=(16, 16))
except ValueError as error:
    print(*str(error).split(", but "), sep="\n")
    #> requested an output size of (16, 16)
    #> valid sizes range from [17, 17] to [18, 18] (for an input of torch.Size([8, 8]))
