import torch
from torch import nn

from nn_guide.scratch.losses.l1_loss import L1Loss
from nn_guide.scratch.losses.mse_loss import MSELoss

prediction, target = torch.randn(4, 3), torch.randn(4, 3)
for loss, scratch in ((nn.L1Loss, L1Loss), (nn.MSELoss, MSELoss)):
    for reduction in ("none", "mean", "sum"):
        expected = loss(reduction=reduction)(prediction, target)
        got = scratch(reduction=reduction)(prediction, target)
        print(loss.__name__, reduction, torch.allclose(got, expected))
        #> L1Loss none True
        #> L1Loss mean True
        #> L1Loss sum True
        #> MSELoss none True
        #> MSELoss mean True
        #> MSELoss sum True
