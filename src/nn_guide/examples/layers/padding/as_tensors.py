import torch

x = torch.tensor([[1, 2, 3, 4]])

places = torch.tensor([2, 1, 0, 1, 2, 3, 2, 1])
print(x[:, places])
#> tensor([[3, 2, 1, 2, 3, 4, 3, 2]])
