import torch
from torch import nn

convolution = nn.Conv2d(1, 16, kernel_size=3, padding=1)
batch = torch.zeros(64, 8, 8)
try:
    convolution(batch)
except RuntimeError as error:
    print(error)
    #> Given groups=1, weight of size [16, 1, 3, 3], expected input[1, 64, 8, 8] to have 1 channels, but got 64 channels instead

print(convolution(batch[:1]).shape)
#> torch.Size([16, 8, 8])
print(convolution(batch.unsqueeze(1)).shape)
#> torch.Size([64, 16, 8, 8])
