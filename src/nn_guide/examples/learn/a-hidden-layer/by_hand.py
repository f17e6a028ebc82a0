import torch

km = torch.tensor([2.0, 5.0, 12.0])
print(6 + 2.5 * torch.relu(km - 3) + 1.25 * torch.relu(km - 10))
#> tensor([ 6., 11., 31.])
