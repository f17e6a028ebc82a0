import torch
from torch.utils.data import DataLoader, TensorDataset

data = TensorDataset(torch.ones(6, 4), torch.zeros(6))
loader = DataLoader(data, batch_size=2, num_workers=0)  # (1)!
print(len(list(loader)))
#> 3
