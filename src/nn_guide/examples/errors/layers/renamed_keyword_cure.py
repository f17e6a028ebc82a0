from torch import nn

print(nn.Hardtanh(min_val=-2.0))
#> Hardtanh(min_val=-2.0, max_val=1.0)
