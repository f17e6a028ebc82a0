import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
torch.func.replace_all_batch_norm_modules_(model)  # (1)!
print(torch.vmap(model)(torch.ones(3, 4, 2)).shape)
#> torch.Size([3, 4, 2])
