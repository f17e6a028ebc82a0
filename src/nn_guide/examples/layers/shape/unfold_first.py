import torch
from torch import nn

x = torch.arange(16.0).reshape(1, 1, 4, 4)
print(x[0, 0])
#> tensor([[ 0.,  1.,  2.,  3.],
#>         [ 4.,  5.,  6.,  7.],
#>         [ 8.,  9., 10., 11.],
#>         [12., 13., 14., 15.]])
columns = nn.Unfold(kernel_size=2, stride=2)(x)
print(columns[0])
#> tensor([[ 0.,  2.,  8., 10.],
#>         [ 1.,  3.,  9., 11.],
#>         [ 4.,  6., 12., 14.],
#>         [ 5.,  7., 13., 15.]])
fold = nn.Fold(output_size=4, kernel_size=2, stride=2)
print(torch.equal(fold(columns), x))
#> True
