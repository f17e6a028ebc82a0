from pathlib import Path

import torch

torch.save(torch.ones(9), "whole.pt")
whole = Path("whole.pt").read_bytes()
Path("half.pt").write_bytes(whole[:-50])
try:
    torch.load("half.pt")
except RuntimeError as error:
    print(error)
    #> PytorchStreamReader failed reading zip archive: failed finding central directory. This is an internal miniz error. If you are seeing this error, there is a high likelihood that your checkpoint file is corrupted. This can happen if the checkpoint was not saved properly, was transferred incorrectly, or the file was modified after saving.
