from torch import nn

try:
    nn.GroupNorm(num_groups=4, num_channels=6)
except ValueError as error:
    print(error)
    #> num_channels (6) must be divisible by num_groups (4)
print(nn.GroupNorm(num_groups=3, num_channels=6))
#> GroupNorm(3, 6, eps=1e-05, affine=True, bias=True)
