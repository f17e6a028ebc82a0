import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 8, 3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),  # !
    nn.Linear(8 * 14 * 14, 10),
)
x = torch.zeros(32, 1, 28, 28)
for layer in model:
    x = layer(x)
    print(f"{type(layer).__name__:10}", tuple(x.shape))
    #> Conv2d     (32, 8, 28, 28)
    #> ReLU       (32, 8, 28, 28)
    #> MaxPool2d  (32, 8, 14, 14)
    #> Flatten    (32, 1568)
    #> Linear     (32, 10)
