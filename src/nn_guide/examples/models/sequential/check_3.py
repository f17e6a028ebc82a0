import torch
from torch import nn

images = torch.randn(2, 3, 8, 8)
conv = nn.Conv2d(3, 4, kernel_size=3, padding=1)
for end in (
    [nn.Linear(8, 10)],
    [nn.Flatten(0), nn.Linear(512, 10)],
    [nn.Flatten(), nn.Linear(256, 10)],
):
    print(tuple(nn.Sequential(conv, *end)(images).shape))
    #> (2, 4, 8, 10)
    #> (10,)
    #> (2, 10)
