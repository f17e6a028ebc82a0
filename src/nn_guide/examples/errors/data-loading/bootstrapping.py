import subprocess
import sys
from pathlib import Path

script = """
from torch.utils.data import DataLoader

loader = DataLoader([1, 2], num_workers=1,
                    multiprocessing_context="spawn")
print(len(list(loader)))
"""
Path("train.py").write_text(script)
command = [sys.executable, "train.py"]
ran = subprocess.run(command, capture_output=True, text=True)
start = ran.stderr.index("An attempt")
print(" ".join(ran.stderr[start:].split()[:18]))
#> An attempt has been made to start a new process before the current process has finished its bootstrapping
