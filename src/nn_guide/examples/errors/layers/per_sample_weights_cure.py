import torch
from torch import nn

ids, weights = torch.tensor([[1, 2]]), torch.tensor([[1.0, 0.5]])
bag = nn.EmbeddingBag(4, 2, mode="sum")
share = weights / weights.sum(1, keepdim=True)
print(bag(ids, per_sample_weights=share).shape)
#> torch.Size([1, 2])
