# device: cpu
import torch
from torch import nn

target = torch.tensor([1.0, 0.0])
try:
    nn.BCELoss()(torch.tensor([2.0, 0.3]), target)
except RuntimeError as error:
    print(error)
    #> all elements of input should be between 0 and 1
