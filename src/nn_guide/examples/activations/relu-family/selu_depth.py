import torch
from torch import nn

x = torch.randn(1000, 256)
for activation in (nn.SELU(), nn.ReLU()):
    y, row = x, []
    for depth in range(1, 31):
        layer = nn.Linear(256, 256, bias=False)
        nn.init.kaiming_normal_(
            layer.weight, nonlinearity="linear"
        )  # (1)!
        y = activation(layer(y))
        if depth in (1, 10, 30):
            row.append(f"mean {y.mean():z.1f}, var {y.var():.2f}")
    print(activation, *row, sep=" | ")
    #> SELU() | mean 0.0, var 1.00 | mean 0.0, var 0.99 | mean 0.0, var 0.96
    #> ReLU() | mean 0.4, var 0.34 | mean 0.0, var 0.00 | mean 0.0, var 0.00

y = nn.SELU()(torch.randn(100_000))
for dropout in (nn.Dropout(0.2), nn.AlphaDropout(0.2)):
    print(dropout, f"variance {dropout(y).var():.2f}")
    #> Dropout(p=0.2, inplace=False) variance 1.26
    #> AlphaDropout(p=0.2, inplace=False) variance 1.01
