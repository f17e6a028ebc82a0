import torch
from torch import nn

text, shuffled = torch.tensor([[4, 1, 3]]), torch.tensor([[3, 4, 1]])
for layer in (nn.Embedding(6, 2), nn.EmbeddingBag(6, 2, mode="sum")):
    same = torch.allclose(layer(text), layer(shuffled))
    print(type(layer).__name__, tuple(layer(text).shape), same)
    #> Embedding (1, 3, 2) False
    #> EmbeddingBag (1, 2) True
