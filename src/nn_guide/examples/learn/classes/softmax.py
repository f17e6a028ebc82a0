import torch

scores = torch.tensor([2.0, 0.0, 1.0])
positive = torch.exp(scores)
print(positive)
#> tensor([7.3891, 1.0000, 2.7183])
print(positive.sum())
#> tensor(11.1073)
print(positive / positive.sum())
#> tensor([0.6652, 0.0900, 0.2447])
