# device: cuda
import torch
from torch import nn

model = nn.Linear(4, 2).to("cuda")
x = torch.ones(3, 4, device="cpu")
try:
    model(x)
except RuntimeError as error:
    print(error)
