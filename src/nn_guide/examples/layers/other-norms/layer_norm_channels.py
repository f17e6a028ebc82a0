import torch
from torch import nn

norm = nn.LayerNorm(3)
try:
    norm(torch.randn(2, 3, 8, 8))
except RuntimeError as error:
    print(error)
    #> Given normalized_shape=[3], expected input with shape [*, 3], but got input of size[2, 3, 8, 8]

y = norm(torch.randn(2, 3, 3, 3))
print(torch.allclose(y.mean(dim=1), torch.zeros(2, 3, 3), atol=1e-5))
#> False
print(torch.allclose(y.mean(dim=3), torch.zeros(2, 3, 3), atol=1e-5))
#> True
