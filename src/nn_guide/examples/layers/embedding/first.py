import torch
from torch import nn

embedding = nn.Embedding(num_embeddings=10, embedding_dim=3)
ids = torch.tensor([1, 4, 4])
vectors = embedding(ids)  # !
print(vectors.shape, embedding.weight.shape)
#> torch.Size([3, 3]) torch.Size([10, 3])
print(torch.equal(vectors, embedding.weight[ids]))
#> True
