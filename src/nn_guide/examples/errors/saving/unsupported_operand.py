import pickle
from pathlib import Path

import torch

Path("model.pth").write_text("<!DOCTYPE html><title>Not found</title>")
try:
    torch.load("model.pth")
except pickle.UnpicklingError as error:
    print(str(error).splitlines()[3])
    #> Unsupported operand 60
try:
    torch.load("model.pth", weights_only=False)
except pickle.UnpicklingError as error:
    print(error)
    #> invalid load key, '<'.
