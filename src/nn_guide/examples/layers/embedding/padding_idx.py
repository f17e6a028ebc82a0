import torch
from torch import nn

embedding = nn.Embedding(4, 2, padding_idx=0)
print(embedding(torch.tensor([0])).tolist())
#> [[0.0, 0.0]]
print(nn.Embedding(4, 2, padding_idx=-1))
#> Embedding(4, 2, padding_idx=3)
