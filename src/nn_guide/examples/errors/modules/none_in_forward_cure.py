import torch
from torch import nn


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 4)

    def forward(self, x):
        return torch.relu(self.fc(x))


x = torch.ones(3, 4)
print((x + Block()(x)).shape)
#> torch.Size([3, 4])
