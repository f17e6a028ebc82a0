from torch import nn

channels, reduction = 8, 16
hidden = max(channels // reduction, 1)
print(nn.Linear(channels, hidden))
#> Linear(in_features=8, out_features=1, bias=True)
