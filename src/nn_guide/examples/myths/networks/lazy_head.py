import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(3, 8, kernel_size=3, padding=1),
    nn.MaxPool2d(2),
    nn.Dropout(0.5),
    nn.Flatten(),
    nn.LazyLinear(10),  # (1)!
)
print(model(torch.zeros(32, 3, 28, 28)).shape)
#> torch.Size([32, 10])
print(model[-1])
#> Linear(in_features=1568, out_features=10, bias=True)
