import torch
from torch import nn

embedding = nn.Embedding(1_000_000, 2, sparse=True)
embedding(torch.tensor([1, 3, 3])).sum().backward()
gradient = embedding.weight.grad.coalesce()
print(gradient.layout, tuple(gradient.shape))
#> torch.sparse_coo (1000000, 2)
print(gradient.indices().tolist(), gradient.values().tolist())
#> [[1, 3]] [[1.0, 1.0], [2.0, 2.0]]
