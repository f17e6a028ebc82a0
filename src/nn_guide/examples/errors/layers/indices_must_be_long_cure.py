import torch
from torch import nn

embedding = nn.Embedding(10, 3)
print(embedding(torch.tensor([1.0, 4.0]).long()).shape)
#> torch.Size([2, 3])
