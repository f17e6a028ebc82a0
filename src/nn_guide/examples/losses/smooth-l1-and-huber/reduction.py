import torch
from torch import nn

error, zero = torch.tensor([0.0, 1.0, 2.0, 4.0]), torch.zeros(4)
for reduction in ("none", "sum", "mean"):
    smooth = nn.SmoothL1Loss(reduction=reduction, beta=2.0)(error, zero)
    huber = nn.HuberLoss(reduction=reduction, delta=2.0)(error, zero)
    print(reduction, smooth.tolist(), huber.tolist())
    #> none [0.0, 0.25, 1.0, 3.0] [0.0, 0.5, 2.0, 6.0]
    #> sum 4.25 8.5
    #> mean 1.0625 2.125
