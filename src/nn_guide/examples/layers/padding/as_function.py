import torch
import torch.nn.functional as F

x = torch.tensor([[1, 2, 3, 4]])

print(F.pad(x, (2, 2), mode="reflect"))
#> tensor([[3, 2, 1, 2, 3, 4, 3, 2]])
