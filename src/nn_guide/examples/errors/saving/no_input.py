from pathlib import Path

import torch

Path("model.pt").touch()
try:
    torch.load("model.pt", weights_only=False)
except EOFError as error:
    print(error)
    #> Ran out of input
