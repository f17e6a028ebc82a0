import torch
import torch.nn.functional as F

logits = torch.randn(4, 3)
labels = torch.tensor([10, 30, 20, 10])
classes, target = labels.unique(return_inverse=True)  # (1)!
print(classes, target)
#> tensor([10, 20, 30]) tensor([0, 2, 1, 0])
assert target.max() < logits.shape[1]  # (2)!
print(F.cross_entropy(logits, target).shape)
#> torch.Size([])
