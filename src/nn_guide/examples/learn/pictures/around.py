import torch
from torch import nn

torch.manual_seed(0)
pictures = torch.rand(100, 16, 8, 8)
x = pictures
for layer in range(1, 21):
    conv = nn.Conv2d(16, 16, 3, padding=1)
    x = x + conv(x).relu()
    if layer % 5 == 0:
        print(layer, f"{x.std(dim=0).mean():.0e}")
        #> 5 4e-01
        #> 10 6e-01
        #> 15 9e-01
        #> 20 2e+00
