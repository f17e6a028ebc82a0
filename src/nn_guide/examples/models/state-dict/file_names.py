import torch
from torch import nn

torch.save(nn.Linear(2, 1).state_dict(), "best.pth")
try:
    torch.load("best.pt")
except FileNotFoundError as error:
    print(error)
    #> [Errno 2] No such file or directory: 'best.pt'
