# device: cuda
import torch
from torch import nn

logits, target = torch.tensor([2.0, -0.1]), torch.tensor([1.0, 0.0])
try:
    print(nn.BCELoss()(logits, target))
except RuntimeError as error:
    print(error)
