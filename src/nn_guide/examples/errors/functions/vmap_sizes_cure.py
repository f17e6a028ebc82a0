import torch

x, y = torch.ones(3, 2), torch.ones(2)
print(torch.vmap(torch.dot, in_dims=(0, None))(x, y))  # (1)!
#> tensor([2., 2., 2.])
print(torch.vmap(lambda row: row.sum())(x))
#> tensor([2., 2., 2.])
