import torch
from torch import nn

two = nn.Sequential(
    nn.Conv2d(32, 32, 3), nn.ReLU(), nn.Conv2d(32, 32, 3)
)
one = nn.Conv2d(32, 32, 5)
x = torch.zeros(1, 32, 20, 20)
for layers in (two, one):
    numbers = sum(p.numel() for p in layers.parameters())
    print(tuple(layers(x).shape), numbers)
    #> (1, 32, 16, 16) 18496
    #> (1, 32, 16, 16) 25632
