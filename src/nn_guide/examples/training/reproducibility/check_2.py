import torch
from torch import nn

drop = nn.Dropout(0.5)
masks = set()
for step in range(100):
    torch.manual_seed(0)
    mask = drop(torch.ones(8)) != 0
    masks.add(tuple(mask.tolist()))
print(len(masks))
#> 1
