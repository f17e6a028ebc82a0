import argparse
import pickle

import torch

torch.save({"config": argparse.Namespace(lr=0.1)}, "checkpoint.pt")
try:
    torch.load("checkpoint.pt")
except pickle.UnpicklingError as error:
    lines = str(error).splitlines()
    print(lines[0].partition(" This")[0])
    #> Weights only load failed.
    print(lines[3].strip())
    #> WeightsUnpickler error: Unsupported global: GLOBAL argparse.Namespace was not an allowed global by default. Please use `torch.serialization.add_safe_globals([argparse.Namespace])` or the `torch.serialization.safe_globals([argparse.Namespace])` context manager to allowlist this global if you trust this class/function.
