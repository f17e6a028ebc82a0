import torch

km = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])
print(torch.relu(km - 3))
#> tensor([0., 0., 0., 1., 2.])
