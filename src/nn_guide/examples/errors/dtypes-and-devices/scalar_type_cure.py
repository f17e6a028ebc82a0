import torch

x = torch.ones(2, dtype=torch.bfloat16)
print(x.float().numpy())
#> [1. 1.]
