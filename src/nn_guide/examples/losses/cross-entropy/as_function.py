import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0, 1.0], [0.0, 3.0, 0.0]])
target = torch.tensor([0, 2])
weight = torch.tensor([1.0, 1.0, 3.0])

print(F.cross_entropy(logits, target, weight))
#> tensor(2.4231)
