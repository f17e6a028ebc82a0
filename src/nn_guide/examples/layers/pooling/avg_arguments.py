import torch
from torch import nn

ones = torch.ones(1, 5)
print(nn.AvgPool1d(3, stride=2, padding=1)(ones))
#> tensor([[0.6667, 1.0000, 0.6667]])
print(
    nn.AvgPool1d(3, stride=2, padding=1, count_include_pad=False)(ones)
)
#> tensor([[1., 1., 1.]])
ceil = nn.AvgPool1d(2, ceil_mode=True)
print(nn.AvgPool1d(kernel_size=2)(ones), ceil(ones))
#> tensor([[1., 1.]]) tensor([[1., 1., 1.]])

image = torch.ones(1, 4, 4)
print(nn.AvgPool2d(2, divisor_override=1)(image))
#> tensor([[[4., 4.],
#>          [4., 4.]]])
print(nn.AvgPool2d(2, padding=1, divisor_override=2)(image))
#> tensor([[[0.5000, 1.0000, 0.5000],
#>          [1.0000, 2.0000, 1.0000],
#>          [0.5000, 1.0000, 0.5000]]])
