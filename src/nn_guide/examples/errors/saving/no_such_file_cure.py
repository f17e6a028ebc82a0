from pathlib import Path

import torch

folder = Path("runs") / "first"
folder.mkdir(parents=True, exist_ok=True)
torch.save(torch.ones(2), folder / "best.pth")
print([file.name for file in folder.iterdir()])
#> ['best.pth']
print(torch.load(folder / "best.pth"))
#> tensor([1., 1.])
