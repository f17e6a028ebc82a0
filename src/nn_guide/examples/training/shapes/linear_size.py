import torch
from torch import nn


def size_after(size, kernel, stride=1, padding=0, dilation=1):
    last = size + 2 * padding - dilation * (kernel - 1) - 1
    return last // stride + 1


convolutions = nn.Sequential(
    nn.Conv2d(3, 16, kernel_size=5, stride=2, padding=2),
    nn.ReLU(),
    nn.MaxPool2d(2),
)
height = size_after(45, kernel=5, stride=2, padding=2)
height = size_after(height, kernel=2, stride=2)
width = size_after(60, kernel=5, stride=2, padding=2)
width = size_after(width, kernel=2, stride=2)
print(16, height, width, "->", 16 * height * width)
#> 16 11 15 -> 2640

with torch.no_grad():
    dummy = convolutions(torch.zeros(1, 3, 45, 60))
print(dummy.shape, dummy.flatten(1).shape[1])
#> torch.Size([1, 16, 11, 15]) 2640

model = nn.Sequential(convolutions, nn.Flatten(), nn.LazyLinear(10))
model(torch.zeros(1, 3, 45, 60))  # (1)!
print(model[2])
#> Linear(in_features=2640, out_features=10, bias=True)
