import os

from torch.utils.data import DataLoader

workers = min(4, os.cpu_count() or 1)  # (1)!
loader = DataLoader([1, 2], num_workers=workers)
print(len(list(loader)))
#> 2
