# device: cpu
import torch
from torch import nn

embedding = nn.Embedding(num_embeddings=10, embedding_dim=3)
try:
    embedding(torch.tensor([1, 10]))
except IndexError as error:
    print(error)
    #> index out of range in self
