import torch
from torch import nn

bn = nn.BatchNorm2d(num_features=16)
x = 5 * torch.randn(4, 16, 32, 32) + 3
y = bn(x)  # !
print(y.shape)
#> torch.Size([4, 16, 32, 32])
print(f"before: mean {x[:, 0].mean():.1f}, std {x[:, 0].std():.1f}")
#> before: mean 3.0, std 5.0
mean, var = y.mean(dim=(0, 2, 3)), y.var(dim=(0, 2, 3), correction=0)
print(torch.allclose(mean, torch.zeros(16), atol=1e-5))
#> True
print(torch.allclose(var, torch.ones(16), atol=1e-4))
#> True
