from torch import nn

width = 28 * 28 // 2
print(nn.Linear(width, 10).in_features)
#> 392
