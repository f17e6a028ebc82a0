import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, features, classes):
        super().__init__()  # !
        self.hidden = nn.Linear(features, 32)
        self.drop = nn.Dropout(0.1)
        self.head = nn.Linear(32, classes)

    def forward(self, x):
        return self.head(self.drop(torch.relu(self.hidden(x))))


model = Net(4, 3)
print(model(torch.randn(5, 4)).shape)
#> torch.Size([5, 3])
