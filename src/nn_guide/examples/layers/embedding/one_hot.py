import torch
import torch.nn.functional as F
from torch import nn

embedding = nn.Embedding(10, 3)
ids = torch.tensor([1, 4, 4])
one_hot = F.one_hot(ids, num_classes=10).float()
print(one_hot[0].tolist())
#> [0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]
print(torch.equal(embedding(ids), one_hot @ embedding.weight))
#> True
