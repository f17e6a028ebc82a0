import torch
from torch import nn

body = nn.Sequential(
    nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.ReLU(), nn.MaxPool2d(2)
)
fixed = nn.Sequential(body, nn.Flatten(), nn.Linear(8 * 15 * 15, 10))
free = nn.Sequential(
    body, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8, 10)
)
for size in (32, 40):
    x = torch.zeros(2, 3, size, size)
    print(free(x).shape)
    #> torch.Size([2, 10])
    #> torch.Size([2, 10])
    try:
        print(fixed(x).shape)
        #> torch.Size([2, 10])
    except RuntimeError as error:
        print(error)
        #> mat1 and mat2 shapes cannot be multiplied (2x2888 and 1800x10)
