import torch
from torch.utils.data import DataLoader, TensorDataset

torch.multiprocessing.set_sharing_strategy("file_system")  # (1)!
data = TensorDataset(torch.ones(6, 4))
kept = [x.clone() for (x,) in DataLoader(data, num_workers=1)]  # (2)!
print(len(kept))
#> 6
