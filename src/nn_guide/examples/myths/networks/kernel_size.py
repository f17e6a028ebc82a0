import torch
from torch import nn

x = torch.zeros(1, 3, 32, 32)
for kernel_size in (1, 3, 5):
    conv = nn.Conv2d(3, 8, kernel_size, padding=1)
    print(kernel_size, tuple(conv(x).shape))
    #> 1 (1, 8, 34, 34)
    #> 3 (1, 8, 32, 32)
    #> 5 (1, 8, 30, 30)
