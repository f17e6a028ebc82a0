import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 4, kernel_size=3), nn.Flatten(), nn.Linear(36, 10)
)
try:
    model(torch.zeros(2, 1, 8, 8))
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (2x144 and 36x10)
