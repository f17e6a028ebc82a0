import torch

logits = torch.tensor([2.0, 0.3, -0.2, 0.1])
target = torch.tensor([1.0, 1.0, 0.0, 1.0])
prediction = logits > 0.5
print((prediction == target.bool()).float().mean())
#> tensor(0.5000)
