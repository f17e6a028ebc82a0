import torch

ids = torch.tensor([2, 0, 2])
weight = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])

print(weight[ids].tolist())
#> [[5.0, 6.0], [1.0, 2.0], [5.0, 6.0]]
