import torch
from torch import nn

pool = nn.MaxPool2d(2, return_indices=True)
print(pool)
#> MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)
try:
    nn.Sequential(pool, nn.ReLU())(torch.zeros(1, 3, 8, 8))
except TypeError as error:
    print(error)
    #> relu(): argument 'input' (position 1) must be Tensor, not tuple
