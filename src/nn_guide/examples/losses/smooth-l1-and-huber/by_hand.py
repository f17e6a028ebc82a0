import torch
from torch import nn

from nn_guide.scratch.losses.huber_loss import HuberLoss
from nn_guide.scratch.losses.smooth_l1_loss import SmoothL1Loss

prediction, target = torch.randn(50), torch.randn(50)
for value in (0.1, 1.0, 3.0):
    smooth = nn.SmoothL1Loss(beta=value)(prediction, target)
    huber = nn.HuberLoss(delta=value)(prediction, target)
    x = SmoothL1Loss(beta=value)(prediction, target)
    y = HuberLoss(delta=value)(prediction, target)
    print(torch.allclose(x, smooth), torch.allclose(y, huber))
    #> True True
    #> True True
    #> True True
