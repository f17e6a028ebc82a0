# device: cpu
import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, get_worker_info


class Noisy(Dataset):
    def __init__(self):
        self.rng = np.random.default_rng(0)

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return self.rng.integers(1000)


def reseed(worker_id):
    info = get_worker_info()
    info.dataset.rng = np.random.default_rng(info.seed)


for workers in (2, 2, 1):
    loader = DataLoader(
        Noisy(),
        num_workers=workers,
        worker_init_fn=reseed,
        multiprocessing_context="fork",
        generator=torch.Generator().manual_seed(0),  # (1)!
    )
    print([x.item() for x in loader])
    #> [525, 242, 776, 652]
    #> [525, 242, 776, 652]
    #> [525, 776, 524, 641]
