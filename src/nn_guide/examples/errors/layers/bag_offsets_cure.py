import torch
from torch import nn

bag = nn.EmbeddingBag(10, 3)
print(bag(torch.tensor([[1, 4, 2]])).shape)
#> torch.Size([1, 3])
ids, starts = torch.tensor([1, 4, 2]), torch.tensor([0, 2])
print(bag(ids, starts).shape)
#> torch.Size([2, 3])
