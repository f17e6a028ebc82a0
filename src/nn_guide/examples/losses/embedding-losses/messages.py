import textwrap

import torch
from torch import nn

e, y = torch.ones(2, 3), torch.ones(2)
for call in (
    lambda: nn.TripletMarginLoss(margin=0.0),
    lambda: nn.TripletMarginLoss()(e, e, e[0]),
    lambda: nn.TripletMarginWithDistanceLoss(nn.PairwiseDistance()),
    lambda: nn.CosineEmbeddingLoss()(e, e, y.unsqueeze(1)),
    lambda: nn.CosineEmbeddingLoss()(e[0], e[0], y[:1]),
):
    try:
        call()
    except (RuntimeError, TypeError, ValueError) as error:
        print(textwrap.fill(str(error), 76))
        #> TripletMarginLoss: expected margin to be greater than 0, got 0.0 instead
        #> The anchor, positive, and negative tensors are expected to have the same
        #> number of dimensions, but got: anchor 2D, positive 2D, and negative 1D
        #> inputs
        #> TripletMarginWithDistanceLoss.__init__() takes 1 positional argument but 2
        #> were given
        #> 0D or 1D target tensor expected, multi-target not supported
        #> 1D target tensor expects 2D input tensors, but found inputs with sizes [3]
        #> and [3].
