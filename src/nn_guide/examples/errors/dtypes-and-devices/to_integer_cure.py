import torch
from torch import nn

model = nn.Sequential(nn.Embedding(9, 4), nn.Linear(4, 2))
ids = torch.tensor([1.0, 2.0])
print(model(ids.long()).shape)
#> torch.Size([2, 2])
print(model.to(torch.bfloat16)(ids.long()).dtype)
#> torch.bfloat16
