import torch

km = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
minutes = torch.tensor([4.0, 1.0, 5.0, 0.0, 3.0, 2.0])
rides = torch.stack([km, minutes], dim=1)

w = torch.tensor([2.5, 0.5])
print(rides * w)
#> tensor([[ 2.5000,  2.0000],
#>         [ 5.0000,  0.5000],
#>         [ 7.5000,  2.5000],
#>         [10.0000,  0.0000],
#>         [12.5000,  1.5000],
#>         [15.0000,  1.0000]])
