import torch
from torch.utils.data import TensorDataset

x, y = torch.ones(4, 2), torch.zeros(4)
print(len(x), len(y))
#> 4 4
data = TensorDataset(x, y)
print(len(data))
#> 4
