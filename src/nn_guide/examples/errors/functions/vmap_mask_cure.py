import torch

x = torch.tensor([[1.0, -1.0], [2.0, 3.0]])
print(torch.vmap(lambda row: (row * (row > 0)).sum())(x))
#> tensor([1., 5.])
