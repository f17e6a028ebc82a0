import torch

km = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
minutes = torch.tensor([4.0, 1.0, 5.0, 0.0, 3.0, 2.0])
rides = torch.stack([km, minutes], dim=1)
print(rides)
#> tensor([[1., 4.],
#>         [2., 1.],
#>         [3., 5.],
#>         [4., 0.],
#>         [5., 3.],
#>         [6., 2.]])
print(rides.shape)
#> torch.Size([6, 2])
