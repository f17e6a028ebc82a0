import torch
from torch import nn

torch.manual_seed(0)
pictures = torch.rand(100, 16, 8, 8)
x = pictures
for layer in range(1, 21):
    conv = nn.Conv2d(16, 16, 3, padding=1)
    x = conv(x).relu()
    if layer % 5 == 0:
        print(layer, f"{x.std(dim=0).mean():.0e}")
        #> 5 1e-03
        #> 10 8e-06
        #> 15 1e-07
        #> 20 2e-09
