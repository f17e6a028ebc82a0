import torch

rows = torch.arange(10).reshape(5, 2)
print(rows[torch.tensor([0.0, 2.0]).long()])
#> tensor([[0, 1],
#>         [4, 5]])
print(rows[rows[:, 0] > 6])
#> tensor([[8, 9]])
