from torch import nn

try:
    nn.BCEWithLogitsLoss(pos_weight=9.0)
except TypeError as error:
    print(error)
    #> cannot assign 'float' object to buffer 'pos_weight' (torch Tensor or None required)
