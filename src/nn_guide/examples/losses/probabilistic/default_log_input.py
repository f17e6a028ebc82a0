import torch
from torch import nn

counts = torch.tensor([5.0])
for rate in (1.609, 5.0):
    default = nn.PoissonNLLLoss()(torch.tensor([rate]), counts)
    right = nn.PoissonNLLLoss(log_input=False)(
        torch.tensor([rate]), counts
    )
    print(rate, default, right)
    #> 1.609 tensor(-3.0472) tensor(-0.7691)
    #> 5.0 tensor(123.4132) tensor(-3.0472)
print(nn.PoissonNLLLoss()(torch.tensor([100.0]), torch.tensor([100.0])))
#> tensor(inf)
