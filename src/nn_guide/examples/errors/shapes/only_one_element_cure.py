import torch

rows = [torch.zeros(3), torch.ones(3)]
print(torch.stack(rows).shape)
#> torch.Size([2, 3])
