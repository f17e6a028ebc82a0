import torch
from torch import nn


class Drop(nn.Module):
    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        keep = (torch.rand(x.shape) > self.p).float()
        return x * keep


print(Drop(0.2)(torch.ones(10)))
