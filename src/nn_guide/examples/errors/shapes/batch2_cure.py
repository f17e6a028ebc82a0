import torch

query, key = torch.zeros(2, 4, 8), torch.zeros(2, 5, 8)
print((query @ key.mT).shape)
#> torch.Size([2, 4, 5])
