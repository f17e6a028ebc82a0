import torch
from torch import nn

bn = nn.BatchNorm1d(10_000)
for size in (2, 4, 16, 64, 256):
    x = torch.randn(size, 10_000)
    x[0] = 1.0
    y = bn(x)[0]
    print(f"{size:3}  mean {y.mean():.2f}  std {y.std():.2f}")
    #>   2  mean 0.69  std 0.72
    #>   4  mean 0.95  std 0.50
    #>  16  mean 1.01  std 0.31
    #>  64  mean 1.00  std 0.15
    #> 256  mean 1.00  std 0.08
