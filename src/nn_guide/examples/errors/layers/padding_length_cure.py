import torch
import torch.nn.functional as F

print(F.pad(torch.zeros(8), (1, 1)).shape)
#> torch.Size([10])
print(F.pad(torch.zeros(8, 8), (1, 1, 0, 2)).shape)
#> torch.Size([10, 10])
