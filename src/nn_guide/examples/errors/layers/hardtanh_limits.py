from torch import nn

try:
    nn.Hardtanh(1.0, -1.0)
except AssertionError as error:
    print(error)
    #> max_val (-1.0) must be greater than min_val (1.0)
