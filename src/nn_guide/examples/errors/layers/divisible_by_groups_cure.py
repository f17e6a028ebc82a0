from torch import nn

print(tuple(nn.Conv2d(4, 16, 3, groups=2).weight.shape))
#> (16, 2, 3, 3)
depthwise = nn.Conv2d(3, 6, 3, groups=3)
print(tuple(depthwise.weight.shape))
#> (6, 1, 3, 3)
