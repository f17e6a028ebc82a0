import torch
from torch import nn

try:
    nn.ReplicationPad2d(1)(torch.zeros(8, 8))
except NotImplementedError as error:
    print(error)
    #> Padding size 4 is not supported for 2D input tensor.
    #> Supported combinations for non-constant padding:
    #>   - 2D or 3D input: padding size = 2 (pads last dimension)
    #>   - 3D or 4D input: padding size = 4 (pads last 2 dimensions)
    #>   - 4D or 5D input: padding size = 6 (pads last 3 dimensions)
