import torch
import torch.nn.functional as F

logits = torch.zeros(2, 4)
target = torch.tensor([2, 0])
print(F.cross_entropy(logits, target))
#> tensor(1.3863)
print(F.cross_entropy(logits + 7, target))
#> tensor(1.3863)
