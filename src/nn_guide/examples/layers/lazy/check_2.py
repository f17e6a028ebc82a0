import torch
from torch import nn

model = nn.Sequential(
    nn.LazyConv2d(8, kernel_size=3), nn.Flatten(), nn.LazyLinear(10)
)
model(torch.zeros(1, 1, 32, 32))
try:
    model(torch.zeros(64, 1, 28, 28))
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (64x5408 and 7200x10)
