import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(3, 8, kernel_size=3, stride=2),
    nn.Conv2d(8, 8, kernel_size=3, stride=2),
    nn.Conv2d(8, 8, kernel_size=3, stride=2),
    nn.Flatten(),
    nn.Linear(8 * 4 * 4, 10),
)
try:
    model(torch.zeros(1, 3, 32, 32))
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (1x72 and 128x10)
