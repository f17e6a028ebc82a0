# device: cuda
import torch
from torch import nn

model = nn.DataParallel(nn.Linear(4, 2, device="cpu"))
try:
    model(torch.ones(3, 4))
except RuntimeError as error:
    print(error)
