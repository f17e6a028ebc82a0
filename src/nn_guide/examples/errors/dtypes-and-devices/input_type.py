# device: cpu
import torch
from torch import nn

image = torch.zeros(1, 3, 8, 8, dtype=torch.uint8)
try:
    nn.Conv2d(3, 4, kernel_size=3)(image)
except RuntimeError as error:
    print(error)
    #> Input type (unsigned char) and bias type (float) should be the same
