import torch
from torch import nn

photo = torch.arange(4 * 5 * 3.0).reshape(4, 5, 3)
x = photo.permute(2, 0, 1).unsqueeze(0)
print(tuple(x.shape), tuple(nn.Conv2d(3, 8, 3)(x).shape))
#> (1, 3, 4, 5) (1, 8, 2, 3)

red = photo[:, :, 0]
print(torch.equal(x[0, 0], red))
#> True
print(torch.equal(photo.reshape(3, 4, 5)[0], red))
#> False
