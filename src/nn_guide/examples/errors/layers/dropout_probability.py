from torch import nn

try:
    nn.Dropout(50)
except ValueError as error:
    print(error)
    #> dropout probability has to be between 0 and 1, but got 50
