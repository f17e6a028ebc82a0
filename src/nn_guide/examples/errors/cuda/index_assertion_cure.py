import torch
from torch import nn

tokens = torch.tensor([3, 10])
embedding = nn.Embedding(int(tokens.max()) + 1, 4)
print(embedding.num_embeddings, embedding(tokens).shape)
#> 11 torch.Size([2, 4])
