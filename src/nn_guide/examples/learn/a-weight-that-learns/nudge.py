import torch

km = torch.tensor([1.0, 2.0, 3.0, 4.0])
fare = torch.tensor([2.6, 4.8, 7.6, 10.0])

here = ((1.00 * km - fare) ** 2).mean()
there = ((1.01 * km - fare) ** 2).mean()
print(f"{here:.3f}, {there:.3f}")
#> 16.890, 16.666
print(f"{(there - here) / 0.01:.1f}")
#> -22.4
