import torch

try:
    torch.load("best.pt")
except FileNotFoundError as error:
    print(error)
    #> [Errno 2] No such file or directory: 'best.pt'
