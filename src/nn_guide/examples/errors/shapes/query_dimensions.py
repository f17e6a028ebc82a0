import torch
from torch import nn

layer = nn.MultiheadAttention(8, 2, batch_first=True)
image = torch.zeros(4, 8, 5, 5)
try:
    layer(image, image, image)
except AssertionError as error:
    print(error)
    #> query should be unbatched 2D or batched 3D tensor but received 4-D query tensor
