import torch
from torch import nn

embedding = nn.Embedding(4, 2, padding_idx=0)
nn.init.ones_(embedding.weight)
print(embedding(torch.tensor([0])).tolist())
#> [[1.0, 1.0]]

with torch.no_grad():
    embedding.weight[embedding.padding_idx] = 0
print(embedding(torch.tensor([0])).tolist())
#> [[0.0, 0.0]]
