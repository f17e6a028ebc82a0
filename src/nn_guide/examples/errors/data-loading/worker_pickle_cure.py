import pickle

import torch
from torch.utils.data import DataLoader

data = [1.0, 2.0]
loader = DataLoader(data, 2, collate_fn=torch.tensor)  # (1)!
pickle.dumps((loader.dataset, loader.collate_fn))  # (2)!
print(next(iter(loader)))
#> tensor([1., 2.])
