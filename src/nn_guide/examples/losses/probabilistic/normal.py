import torch
from torch import nn
from torch.distributions import Normal

mean, target, var = torch.zeros(3), torch.tensor([0.0, 1.0, 3.0]), torch.full((3,), 4.0)
full = nn.GaussianNLLLoss(full=True, reduction="none")(mean, target, var)
print(full)
#> tensor([1.6121, 1.7371, 2.7371])
print(torch.allclose(full, -Normal(mean, var.sqrt()).log_prob(target)))
#> True

narrow = nn.GaussianNLLLoss(full=True)(mean, mean, torch.full((3,), 0.01))
print(narrow, Normal(0.0, 0.1).log_prob(torch.tensor(0.0)).exp())  # (1)!
#> tensor(-1.3836) tensor(3.9894)
