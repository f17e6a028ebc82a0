import torch
from torch import nn

conv = nn.Conv2d(1, 3, kernel_size=5)
try:
    conv(torch.zeros(28, 28))
except RuntimeError as error:
    print(error)
    #> Expected 3D (unbatched) or 4D (batched) input to conv2d, but got input of size: [28, 28]
