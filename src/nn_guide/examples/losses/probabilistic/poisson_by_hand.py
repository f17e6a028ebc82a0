import torch
from torch import nn

from nn_guide.scratch.losses.poisson_nll_loss import PoissonNLLLoss

x, counts = torch.rand(4, 3) + 0.1, torch.arange(12).view(4, 3)
for options in (
    {"full": True},
    {"log_input": False, "eps": 0.01, "reduction": "sum"},
):
    expected = nn.PoissonNLLLoss(**options)(x, counts)
    scratch = PoissonNLLLoss(**options)
    print(torch.allclose(scratch(x, counts), expected))
    #> True
    #> True
