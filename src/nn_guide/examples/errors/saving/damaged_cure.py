import zipfile
from pathlib import Path

import torch

state = {"weight": torch.ones(2)}
torch.save(state, "model.pt.new")
Path("model.pt.new").replace("model.pt")
print(zipfile.is_zipfile("model.pt"))
#> True
print(torch.load("model.pt"))
#> {'weight': tensor([1., 1.])}
