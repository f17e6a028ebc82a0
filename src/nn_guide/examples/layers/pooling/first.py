import torch
from torch import nn

x = torch.arange(16.0).reshape(1, 1, 4, 4)
print(x)
#> tensor([[[[ 0.,  1.,  2.,  3.],
#>           [ 4.,  5.,  6.,  7.],
#>           [ 8.,  9., 10., 11.],
#>           [12., 13., 14., 15.]]]])
print(nn.MaxPool2d(kernel_size=2, stride=2)(x))  # !
#> tensor([[[[ 5.,  7.],
#>           [13., 15.]]]])
print(nn.AvgPool2d(kernel_size=2, stride=2)(x))
#> tensor([[[[ 2.5000,  4.5000],
#>           [10.5000, 12.5000]]]])

pool = nn.MaxPool2d(kernel_size=2, stride=2)
print(pool(torch.randn(1, 16, 32, 32)).shape)
#> torch.Size([1, 16, 16, 16])
print(list(pool.parameters()))
#> []
