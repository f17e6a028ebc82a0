import torch

big, one = torch.tensor(1e8), torch.tensor(1.0)
print(((big + one) - big).item())  # (1)!
#> 0.0
print(((big - big) + one).item())
#> 1.0
