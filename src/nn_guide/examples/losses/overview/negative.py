import torch
from torch import nn

y = torch.tensor([10.0])
print(nn.PoissonNLLLoss()(y.log(), y))
#> tensor(-13.0259)
print(nn.GaussianNLLLoss()(y, y, torch.tensor([0.01])))
#> tensor(-2.3026)

probabilities = torch.tensor([[0.75, 0.25]])
print(nn.NLLLoss()(probabilities, torch.tensor([0])))
#> tensor(-0.7500)
