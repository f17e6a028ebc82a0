import subprocess
import sys
from pathlib import Path

script = """
from torch.utils.data import DataLoader


def main():
    loader = DataLoader([1, 2], num_workers=1,
                        multiprocessing_context="spawn")
    print(len(list(loader)))


if __name__ == "__main__":
    main()
"""
Path("train.py").write_text(script)
command = [sys.executable, "train.py"]
ran = subprocess.run(command, capture_output=True, text=True)
print(ran.stdout.strip())
