import torch
from torch import nn

x = torch.randn(8, 6, 4, 4)
print(nn.SiLU()(x).shape)
#> torch.Size([8, 6, 4, 4])

probabilities = nn.Softmax(dim=1)(x)
sums = probabilities.sum(dim=1)
print(probabilities.shape, torch.allclose(sums, torch.ones_like(sums)))
#> torch.Size([8, 6, 4, 4]) True

print(nn.GLU(dim=1)(x).shape)  # (1)!
#> torch.Size([8, 3, 4, 4])
