import torch

time_first = torch.tensor([[1, 10], [2, 20], [3, 30]])  # (1)!
print(time_first.T.tolist())
#> [[1, 2, 3], [10, 20, 30]]
print(time_first.reshape(2, 3).tolist())  # (2)!
#> [[1, 10, 2], [20, 3, 30]]

heads = torch.arange(12).reshape(1, 3, 2, 2)
print(heads.transpose(1, 2)[0, 1].tolist())
#> [[2, 3], [6, 7], [10, 11]]
print(heads.reshape(1, 2, 3, 2)[0, 1].tolist())
#> [[6, 7], [8, 9], [10, 11]]
