import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(3, 8, kernel_size=3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),  # (1)!
    nn.Linear(8 * 16 * 16, 10),
)
x = torch.randn(2, 3, 32, 32)
for layer in model:
    x = layer(x)
    print(type(layer).__name__, tuple(x.shape))
    #> Conv2d (2, 8, 32, 32)
    #> ReLU (2, 8, 32, 32)
    #> MaxPool2d (2, 8, 16, 16)
    #> Flatten (2, 2048)
    #> Linear (2, 10)
