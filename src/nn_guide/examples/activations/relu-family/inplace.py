import torch
from torch import nn

activations = [
    nn.ReLU(inplace=True),
    nn.ReLU6(inplace=True),
    nn.LeakyReLU(0.5, inplace=True),
    nn.RReLU(0.5, 0.5, inplace=True),
    nn.ELU(inplace=True),
    nn.CELU(inplace=True),
    nn.SELU(inplace=True),
    nn.Threshold(0.5, 0.25, inplace=True),
]
for activation in activations:
    x = torch.tensor([-1.0, 8.0])
    y = activation(x)
    print(y is x, [round(v, 2) for v in x.tolist()], activation)
    #> True [0.0, 8.0] ReLU(inplace=True)
    #> True [0.0, 6.0] ReLU6(inplace=True)
    #> True [-0.5, 8.0] LeakyReLU(negative_slope=0.5, inplace=True)
    #> True [-0.5, 8.0] RReLU(lower=0.5, upper=0.5, inplace=True)
    #> True [-0.63, 8.0] ELU(alpha=1.0, inplace=True)
    #> True [-0.63, 8.0] CELU(alpha=1.0, inplace=True)
    #> True [-1.11, 8.41] SELU(inplace=True)
    #> True [0.25, 8.0] Threshold(threshold=0.5, value=0.25, inplace=True)
