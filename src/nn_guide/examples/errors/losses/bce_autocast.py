# device: cuda
import torch
from torch import nn

p, target = torch.full((4,), 0.5), torch.ones(4)
with torch.autocast("cuda"):
    try:
        nn.BCELoss()(p, target)
    except RuntimeError as error:
        print(error)
