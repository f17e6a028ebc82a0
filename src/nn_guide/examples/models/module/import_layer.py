import subprocess
import sys
from pathlib import Path

Path("square.py").write_text("""
from torch import nn


class Square(nn.Module):
    def forward(self, x):
        return x.square()
""")
Path("train.py").write_text("""
import torch
from square import Square

print(Square()(torch.tensor(3.0)))
""")
command = [sys.executable, "train.py"]
print(subprocess.check_output(command, text=True), end="")
#> tensor(9.)

try:
    from square import Square

    print(Square())
except ModuleNotFoundError as error:
    print(error)
    #> No module named 'square'
