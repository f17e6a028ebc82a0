# device: cpu
import numpy as np
from torch.utils.data import DataLoader, Dataset


class Noisy(Dataset):
    def __init__(self):
        self.rng = np.random.default_rng(0)

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return self.rng.integers(1000), np.random.randint(1000)


loader = DataLoader(
    Noisy(), num_workers=2, multiprocessing_context="fork"
)
for _ in range(2):
    own, shared = zip(*loader, strict=True)
    print([x.item() for x in own], [x.item() for x in shared])
    #> [850, 850, 636, 636] [522, 234, 297, 407]
    #> [850, 850, 636, 636] [68, 142, 784, 434]
