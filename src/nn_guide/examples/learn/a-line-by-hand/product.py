import torch

km = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
minutes = torch.tensor([4.0, 1.0, 5.0, 0.0, 3.0, 2.0])
rides = torch.stack([km, minutes], dim=1)

w = torch.tensor([2.5, 0.5])
print((rides * w).sum(dim=1))
#> tensor([ 4.5000,  5.5000, 10.0000, 10.0000, 14.0000, 16.0000])
print(rides @ w)
#> tensor([ 4.5000,  5.5000, 10.0000, 10.0000, 14.0000, 16.0000])
