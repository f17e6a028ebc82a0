import torch
from torch import nn

x, y = torch.ones(3), torch.zeros(3)
for reduction in ("mean", "sum", "none"):
    print(nn.MSELoss(reduction=reduction)(x, y).tolist())
    #> 1.0
    #> 3.0
    #> [1.0, 1.0, 1.0]
print(nn.HuberLoss(delta=2.0)(x, y).item())
#> 0.5
