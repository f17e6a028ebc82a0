from pathlib import Path

import torch
from torch.utils.data import DataLoader

for i in range(3):
    torch.save(torch.ones(2), f"{i}.pt")
files = sorted(Path().glob("*.pt"))
assert files, f"no *.pt in {Path().resolve()}"  # (1)!
loader = DataLoader([torch.load(file) for file in files], shuffle=True)
print(len(loader))
#> 3
