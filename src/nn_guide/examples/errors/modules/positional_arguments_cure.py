import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.mix = nn.Bilinear(4, 4, 3)

    def forward(self, x, y):
        return self.mix(x, y).relu()


x = torch.ones(5, 4)
print(Net()(x, x).shape)
#> torch.Size([5, 3])
