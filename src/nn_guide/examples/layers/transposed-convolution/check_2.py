import torch
from torch import nn

down = nn.Conv2d(3, 8, 3, stride=2, padding=1)
up = nn.ConvTranspose2d(8, 3, 3, stride=2, padding=1)
image = torch.zeros(1, 3, 32, 32)
restored = up(down(image))
try:
    (restored - image).square().mean()
except RuntimeError as error:
    print(error)
    #> The size of tensor a (31) must match the size of tensor b (32) at non-singleton dimension 3
