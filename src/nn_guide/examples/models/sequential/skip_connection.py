import torch
from torch import nn


class Residual(nn.Module):
    def __init__(self, features: int):
        super().__init__()
        self.body = nn.Sequential(
            nn.Linear(features, features),
            nn.ReLU(),
            nn.Linear(features, features),
        )

    def forward(self, x):
        return x + self.body(x)


model = nn.Sequential(
    nn.Linear(4, 8), Residual(8), Residual(8), nn.Linear(8, 2)
)
print(model(torch.ones(5, 4)).shape)
#> torch.Size([5, 2])
