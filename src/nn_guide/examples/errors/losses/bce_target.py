# device: cpu
import torch
from torch import nn

try:
    nn.BCELoss()(torch.tensor([0.9, 0.3]), torch.tensor([2.0, 1.0]))
except RuntimeError as error:
    print(error)
    #> all elements of target should be between 0 and 1
