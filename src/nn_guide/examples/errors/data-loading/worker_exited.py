import os
import re

from torch.utils.data import DataLoader, Dataset


class Data(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        os._exit(1)  # (1)!


try:
    list(DataLoader(Data(), num_workers=1))
except RuntimeError as error:
    print(re.sub(r"\d+", "7", str(error)))
    #> DataLoader worker (pid(s) 7) exited unexpectedly
