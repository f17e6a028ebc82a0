import torch
import torch.nn.functional as F

features = torch.tensor([[1.0, 2.0], [3.0, -1.0]])
target = torch.tensor([0, 2])
weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.5, 0.5]])

print(F.linear_cross_entropy(features, weight, target))
#> tensor(1.9116)
