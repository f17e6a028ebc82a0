import torch

try:
    torch.save(torch.ones(2), "runs/first/best.pth")
except RuntimeError as error:
    print(error)
    #> Parent directory runs/first does not exist.
