import torch

prediction = torch.tensor([1.0, 2.0, 3.0])
target = torch.tensor([1.0, 0.0, 7.0])

print(((prediction - target) ** 2).sum())
#> tensor(20.)
