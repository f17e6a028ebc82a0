from torch import nn

weight = nn.Linear(4, 2).weight
try:
    nn.init.kaiming_normal_(weight, nonlinearity="gelu")
except ValueError as error:
    print(error)
    #> Unsupported nonlinearity gelu
