import torch
import torch.nn.functional as F
from torch import nn

pool = nn.AdaptiveAvgPool2d(output_size=1)
for size in (7, 32, 224):
    x = torch.rand(1, 3, size, size)
    mean = x.mean((2, 3), keepdim=True)
    print(
        tuple(pool(x).shape), torch.allclose(pool(x), mean, atol=1e-5)
    )
    #> (1, 3, 1, 1) True
    #> (1, 3, 1, 1) True
    #> (1, 3, 1, 1) True

x = torch.rand(1, 3, 8, 12)
print(nn.AdaptiveAvgPool2d((None, 4))(x).shape)
#> torch.Size([1, 3, 8, 4])
fixed = F.max_pool2d(x, 2)
print(torch.equal(F.adaptive_max_pool2d(x, (4, 6)), fixed))
#> True

values, indices = nn.AdaptiveMaxPool2d(1, return_indices=True)(x)
print(torch.equal(x.flatten(2).argmax(2), indices.flatten(1)))
#> True
