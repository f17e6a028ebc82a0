import torch

table = torch.zeros(5, 3)
table[0] = torch.ones(3)
row = torch.tensor([1.0, 2.0, 3.0])
print(table[0], row.expand(2, 3), row[:, None].expand(3, 2))
#> tensor([1., 1., 1.]) tensor([[1., 2., 3.],
#>         [1., 2., 3.]]) tensor([[1., 1.],
#>         [2., 2.],
#>         [3., 3.]])
