import torch
from torch import nn

cnn = nn.Sequential(
    nn.Conv2d(1, 16, kernel_size=3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(16 * 4 * 4, 10),
)
x = torch.zeros(64, 1, 8, 8)
for layer in cnn:
    x = layer(x)
    print(f"{type(layer).__name__:9} {tuple(x.shape)}")
    #> Conv2d    (64, 16, 8, 8)
    #> ReLU      (64, 16, 8, 8)
    #> MaxPool2d (64, 16, 4, 4)
    #> Flatten   (64, 256)
    #> Linear    (64, 10)
