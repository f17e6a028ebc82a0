import torch
from torch.utils.data import DataLoader

data = [(torch.ones(2), -1)] * 4  # (1)!
x, y = next(iter(DataLoader(data, batch_size=4)))
print(x.shape, y)
#> torch.Size([4, 2]) tensor([-1, -1, -1, -1])
