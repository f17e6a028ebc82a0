# device: cpu
import random

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset


def setup_seed(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    torch.cuda.manual_seed_all(seed)
    torch.backends.cudnn.deterministic = True


class Noisy(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return torch.randint(1000, ())


fork = {"multiprocessing_context": "fork"}
for workers in (1, 2, 4):
    setup_seed(0)
    loader = DataLoader(Noisy(), num_workers=workers, **fork)
    print(workers, [x.item() for x in loader])
    #> 1 [906, 10, 804, 13]
    #> 2 [906, 724, 10, 2]
    #> 4 [906, 724, 298, 462]
print(torch.are_deterministic_algorithms_enabled())  # (1)!
#> False
