import torch
from torch import nn

anchor = torch.ones(2, 3)
try:
    nn.TripletMarginLoss()(anchor, anchor, anchor[0])
except RuntimeError as error:
    print(error)
    #> The anchor, positive, and negative tensors are expected to have the same number of dimensions, but got: anchor 2D, positive 2D, and negative 1D inputs
