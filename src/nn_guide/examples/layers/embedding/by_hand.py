import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.layers.embedding import Embedding

embedding, scratch = nn.Embedding(10, 3), Embedding(10, 3)
scratch.weight = embedding.weight.detach().clone().requires_grad_()
ids = torch.tensor([[1, 4, 4], [0, 1, 4]])
vectors = embedding(ids)
print(torch.equal(vectors, F.embedding(ids, embedding.weight)))
#> True
print(torch.equal(vectors, scratch(ids)))
#> True

vectors.square().sum().backward()
scratch(ids).square().sum().backward()
print(torch.allclose(embedding.weight.grad, scratch.weight.grad))
#> True
