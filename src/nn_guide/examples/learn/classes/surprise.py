import torch

scores = torch.tensor([2.0, 0.0, 1.0])
probabilities = torch.softmax(scores, dim=0)
print(probabilities)
#> tensor([0.6652, 0.0900, 0.2447])
print(-torch.log(probabilities))
#> tensor([0.4076, 2.4076, 1.4076])
