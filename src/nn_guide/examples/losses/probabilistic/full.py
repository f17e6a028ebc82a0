import torch
from torch import nn
from torch.distributions import Poisson

rate = torch.tensor([2.0, 2.0, 2.0, 2.0, 10.0])
counts = torch.tensor([0.0, 1.0, 2.0, 5.0, 20.0])
exact = -Poisson(rate).log_prob(counts)
options = {"log_input": False, "reduction": "none"}
short = nn.PoissonNLLLoss(**options)(rate, counts)
full = nn.PoissonNLLLoss(full=True, **options)(rate, counts)
print(exact)
#> tensor([2.0000, 1.3069, 1.3069, 3.3218, 6.2839])
print(full)  # (1)!
#> tensor([2.0000, 1.3069, 1.2655, 3.3051, 6.2797])
print(torch.allclose(exact, short + (counts + 1).lgamma()))  # (2)!
#> True
