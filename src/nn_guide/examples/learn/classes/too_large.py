import torch

scores = torch.tensor([2.0, 0.0, 1.0]) + 100
print(scores)
#> tensor([102., 100., 101.])
positive = torch.exp(scores)
print(positive)
#> tensor([inf, inf, inf])
print(positive / positive.sum())
#> tensor([nan, nan, nan])
print(torch.softmax(scores, dim=0))
#> tensor([0.6652, 0.0900, 0.2447])
