import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.see = nn.Conv2d(1, 8, 5, padding=2)
        self.combine = nn.Conv2d(8, 16, 3, padding=1)
        self.decide = nn.Linear(16 * 8 * 8, 10)

    def forward(self, x):
        x = self.combine(self.see(x).relu()).relu()
        return self.decide(x.flatten(1))


print(Net()(torch.zeros(2, 1, 8, 8)).shape)
