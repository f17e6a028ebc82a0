import torch
from torch import nn

embedding = nn.Embedding(4, 2, scale_grad_by_freq=True)
embedding(torch.tensor([1, 3, 3])).sum().backward()
print(embedding.weight.grad.tolist())
#> [[0.0, 0.0], [1.0, 1.0], [0.0, 0.0], [1.0, 1.0]]
