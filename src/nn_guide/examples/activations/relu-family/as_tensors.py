import torch

x = torch.tensor([-2.0, -0.5, 0.0, 3.0])

print(torch.where(x < 0, 0.0, x))
#> tensor([0., 0., 0., 3.])
