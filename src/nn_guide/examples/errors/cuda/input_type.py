# device: cuda
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Conv2d(3, 4, kernel_size=3)]

    def forward(self, x):
        return self.layers[0](x)


model = Net().to("cuda")
try:
    model(torch.ones(1, 3, 8, 8, device="cuda"))
except RuntimeError as error:
    print(error)
