import torch
import torch.nn.functional as F
from torch import nn

image = torch.zeros(8, 8)
print(nn.ZeroPad2d(1)(image).shape)
#> torch.Size([10, 10])
try:
    nn.ReplicationPad2d(1)(image)
except NotImplementedError as error:
    print(str(error).splitlines()[0])
    #> Padding size 4 is not supported for 2D input tensor.
print(nn.ReplicationPad2d(1)(image[None]).shape)
#> torch.Size([1, 10, 10])

try:
    F.pad(image, (1, 1), mode="zeros")
except NotImplementedError as error:
    print(error)
    #> Unrecognised padding mode zeros
try:
    nn.ConstantPad2d(1)
except TypeError as error:
    print(error)
    #> ConstantPad2d.__init__() missing 1 required positional argument: 'value'
print(F.pad(torch.tensor([1, 2]), (1, 0), value=0.5).tolist())
#> [0, 1, 2]
