from torch import nn

try:
    nn.TripletMarginLoss(margin=0.0)
except ValueError as error:
    print(error)
    #> TripletMarginLoss: expected margin to be greater than 0, got 0.0 instead
