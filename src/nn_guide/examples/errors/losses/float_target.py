import torch
from torch import nn

p, labels = torch.full((3,), 0.5), torch.tensor([1, 0, 1])
try:
    nn.BCELoss()(p, labels)
except RuntimeError as error:
    print(error)
    #> Found dtype Long but expected Float
