import torch
from torch import nn

pairs = torch.ones(4, 3)
print(nn.CosineEmbeddingLoss()(pairs, pairs, torch.ones(4)))
#> tensor(0.)
one = torch.ones(3)
print(nn.CosineEmbeddingLoss()(one, one, torch.tensor(1.0)))
#> tensor(0.)
