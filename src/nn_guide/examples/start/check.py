import torch

x = torch.arange(6.0).reshape(2, 3)
print(x)  # (1)!
#> tensor([[0., 1., 2.],
#>         [3., 4., 5.]])
for row in x:
    print(row.sum())
    #> tensor(3.)
    #> tensor(12.)
