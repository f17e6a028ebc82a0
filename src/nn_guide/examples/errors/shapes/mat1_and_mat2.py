import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 8, kernel_size=3),
    nn.Flatten(),
    nn.Linear(64, 10),
)
try:
    model(torch.randn(4, 1, 28, 28))
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (4x5408 and 64x10)
