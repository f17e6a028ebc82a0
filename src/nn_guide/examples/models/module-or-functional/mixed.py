import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 16, kernel_size=3, padding=1)
        self.norm = nn.BatchNorm2d(16)
        self.dropout = nn.Dropout(0.5)
        self.head = nn.Linear(16 * 16 * 16, 10)

    def features(self, x):
        return F.relu(self.norm(self.conv(x)))

    def forward(self, x):
        x = F.max_pool2d(self.features(x), 2).flatten(1)
        return self.head(self.dropout(x))


model = Net()
x = torch.randn(2, 3, 32, 32)
print(model.features(x).shape)
#> torch.Size([2, 16, 32, 32])
print(model(x).shape)
#> torch.Size([2, 10])
