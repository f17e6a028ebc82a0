import torch
from torch import nn

words = ["", "cat", "dog", "sat"]
embedding = nn.Embedding(len(words), 4, padding_idx=0)
batch = torch.tensor([[1, 3], [2, 0]])
mean = embedding(batch).mean(dim=1)
dog = embedding(torch.tensor(2))
print(torch.allclose(mean[1], dog))
#> False
print(torch.allclose(2 * mean[1], dog))
#> True
