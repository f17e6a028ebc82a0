import torch
from torch.utils.data import DataLoader, IterableDataset


class Stream(IterableDataset):
    def __iter__(self):
        return iter(torch.randperm(4).tolist())  # (1)!


loader = DataLoader(Stream(), batch_size=2)
print(sorted(torch.cat(list(loader)).tolist()))
#> [0, 1, 2, 3]
