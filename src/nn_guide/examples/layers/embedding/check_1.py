import torch
from torch import nn

embedding = nn.Embedding(5, 2)
ids = torch.tensor([[1, 3, 3], [0, 3, 1]])
embedding(ids).sum().backward()
print(embedding.weight.grad[:, 0].tolist())
#> [1.0, 2.0, 0.0, 3.0, 0.0]
