# device: cpu
import os

import torch

os.environ["CUDA_VISIBLE_DEVICES"] = ""  # (1)!
torch.save(torch.ones(2), "model.pt")
try:
    torch.load("model.pt", map_location="cuda")  # (2)!
except RuntimeError as error:
    print(error)
    #> Attempting to deserialize object on a CUDA device but torch.cuda.is_available() is False. If you are running on a CPU-only machine, please use torch.load with map_location=torch.device('cpu') to map your storages to the CPU.
