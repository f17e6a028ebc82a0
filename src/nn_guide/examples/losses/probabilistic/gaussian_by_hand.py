import torch
from torch import nn

from nn_guide.scratch.losses.gaussian_nll_loss import GaussianNLLLoss

mean, target = torch.randn(4, 3), torch.randn(4, 3)
for options in ({"full": True}, {"eps": 0.5, "reduction": "sum"}):
    for var in (torch.rand(4, 3), torch.rand(4), 0.3):
        expected = nn.GaussianNLLLoss(**options)(mean, target, var)
        loss = GaussianNLLLoss(**options)(mean, target, var)
        print(torch.allclose(loss, expected), end=" ")
        #> True True True True True True
