import torch
from torch import nn

features = nn.Sequential(
    nn.Conv2d(3, 8, kernel_size=3, padding=1), nn.MaxPool2d(2)
)
model = nn.Sequential(features, nn.Linear(16, 10))  # (1)!

try:
    model(torch.randn(2, 3, 28, 28))
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (224x14 and 16x10)

for size in (32, 33):
    print(model(torch.randn(2, 3, size, size)).shape)  # (2)!
    #> torch.Size([2, 8, 16, 10])
    #> torch.Size([2, 8, 16, 10])
