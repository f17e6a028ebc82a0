import torch
from torch import nn

embedding = nn.Embedding.from_pretrained(torch.randn(10, 3))
print(embedding(torch.tensor([1, 4])).shape)
#> torch.Size([2, 3])
