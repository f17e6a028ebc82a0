import torch

x = torch.tensor([[[1, 10], [2, 20], [3, 30]]])
print(x.reshape(1, 2, 3).tolist())
#> [[[1, 10, 2], [20, 3, 30]]]
print(x.mT.tolist())
#> [[[1, 2, 3], [10, 20, 30]]]
