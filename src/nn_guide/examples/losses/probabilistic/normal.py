import torch
from torch import nn
from torch.distributions import Normal

mean = torch.zeros(3)
target = torch.tensor([0.0, 1.0, 3.0])
var = torch.full((3,), 4.0)
each = nn.GaussianNLLLoss(full=True, reduction="none")
full = each(mean, target, var)
print(full)
#> tensor([1.6121, 1.7371, 2.7371])
print(torch.allclose(full, -Normal(mean, var.sqrt()).log_prob(target)))
#> True

small = torch.full((3,), 0.01)
narrow = nn.GaussianNLLLoss(full=True)(mean, mean, small)
density = Normal(0.0, 0.1).log_prob(torch.tensor(0.0)).exp()
print(narrow, density)
#> tensor(-1.3836) tensor(3.9894)
