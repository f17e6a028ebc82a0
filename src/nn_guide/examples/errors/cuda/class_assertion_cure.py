import torch
import torch.nn.functional as F

logits, labels = torch.zeros(2, 3), torch.tensor([1, 3])
print(labels.min(), labels.max(), logits.shape[1])
#> tensor(1) tensor(3) 3

labels = labels - 1
assert labels.min() >= 0
assert labels.max() < logits.shape[1]
print(F.cross_entropy(logits, labels))
#> tensor(1.0986)
