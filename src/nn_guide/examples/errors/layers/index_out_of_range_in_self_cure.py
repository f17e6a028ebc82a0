import torch
from torch import nn

ids = torch.tensor([1, 10])
size = int(ids.max()) + 1
print(nn.Embedding(size, 3)(ids).shape, ids.min().item())
#> torch.Size([2, 3]) 1
